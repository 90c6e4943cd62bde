import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, extname, join } from 'node:path';
import type { ContentCheck } from './content.ts';
import { didYouMean } from './suggestion.ts';

const folder = join(
  dirname(createRequire(import.meta.url).resolve('lucide-static/package.json')),
  'icons',
);

const icons = readdirSync(folder).flatMap((file) =>
  extname(file) === '.svg' ? [basename(file, '.svg')] : [],
);

/** Icons of features and channels are in the icon set. */
export const iconsExist: ContentCheck = ({ features, support }) => {
  const named = [
    ...[...features.values()].map(({ yaml, data }) => ({ yaml, path: ['icon'], name: data?.icon })),
    ...(support.data?.channels ?? []).map(({ icon }, index) => ({
      yaml: support.yaml,
      path: ['channels', index, 'icon'],
      name: icon,
    })),
  ];
  return named.flatMap(({ yaml, path, name }) =>
    name === undefined || icons.includes(name)
      ? []
      : [
          yaml.problem(
            path,
            `icon is "${name}", which is no icon of the set. Pick a name from lucide.dev/icons. ${didYouMean(name, icons)}`,
          ),
        ],
  );
};
