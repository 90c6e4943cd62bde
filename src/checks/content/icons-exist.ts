import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { ContentCheck } from './content.ts';

const icons = join(dirname(createRequire(import.meta.url).resolve('lucide-static/package.json')), 'icons');

/** Icons of features and channels are in the icon set. */
export const iconsExist: ContentCheck = ({ features, support }) => {
  const named = [
    ...[...features.values()].map(({ yaml, data }) => ({ yaml, path: ['icon'], name: data?.icon })),
    ...(support.data?.channels ?? []).map(({ icon }, index) => ({ yaml: support.yaml, path: ['channels', index, 'icon'], name: icon })),
  ];
  return named.flatMap(({ yaml, path, name }) =>
    name === undefined || existsSync(join(icons, `${name}.svg`))
      ? []
      : [yaml.problem(path, `icon is "${name}", which is no icon of the set. Pick a name from lucide.dev/icons.`)],
  );
};
