import type { ArticleCheck } from './content.ts';
import { readBytesIfThere } from './files.ts';
import { pictureFault } from './picture-fault.ts';
import { faultsOfFiles } from './shown-files.ts';

/** Pictures can be shown: they are pictures by their content, and nothing of them is missing. */
export const picturesAreWhole: ArticleCheck = ({ articles }) =>
  faultsOfFiles(articles, ({ word, src, path }) => {
    const bytes = word === 'Screenshot' ? readBytesIfThere(path) : undefined;
    const fault = bytes && pictureFault(bytes);
    return fault && `the picture ${src} ${fault}`;
  });
