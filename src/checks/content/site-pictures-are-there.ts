import { join } from 'node:path';
import type { Content, ContentCheck } from './content.ts';
import { drawingFault } from '../drawing-fault.ts';
import { readBytesIfThere } from './files.ts';
import { pictureFault } from './picture-fault.ts';
import type { YamlFile } from './yaml-file.ts';

/** The pictures of authors and the logo are in the content folder, and can be shown. */
export const sitePicturesAreThere: ContentCheck = (content) =>
  named(content).flatMap(({ yaml, path, src, faultOf }) => {
    const field = path.at(-1) ?? '';
    const bytes = readBytesIfThere(join(content.folder, src));
    if (!bytes) {
      const message = `${field} is "${src}", but there is no such file in the content folder. Add it or correct the name.`;
      return [yaml.problem(path, message)];
    }
    const fault = faultOf(bytes);
    return fault ? [yaml.problem(path, `the ${field} ${src} ${fault}`)] : [];
  });

interface Named {
  readonly yaml: YamlFile;
  readonly path: readonly string[];
  readonly src: string;
  readonly faultOf: (bytes: Buffer) => string | undefined;
}

function named({ authors, site }: Content): Named[] {
  const logo = site.data?.brand.logo;
  return [
    ...Object.entries(authors.data ?? {}).flatMap(([author, { picture: src }]) =>
      src === undefined
        ? []
        : [{ yaml: authors.yaml, path: [author, 'picture'], src, faultOf: pictureFault }],
    ),
    ...(logo === undefined
      ? []
      : [{ yaml: site.yaml, path: ['brand', 'logo'], src: logo, faultOf: logoFault }]),
  ];
}

function logoFault(bytes: Buffer): string | undefined {
  const svg = bytes.toString();
  return /<svg\b[^]*<\/svg>/.test(svg) ? drawingFault(svg) : 'is no SVG. Save it as plain SVG.';
}
