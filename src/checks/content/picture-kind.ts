import { endingOf, howBroughtIn, words } from '../../articles/markdown/words.ts';

const endings = (word: string): readonly string[] => words[word]?.file ?? [];

const heic = ['heic', 'heif'];

/** What to do with a picture of the kind that iPhones make; undefined for every other. */
export const heicAdvice = (src: string): string | undefined =>
  heic.includes(endingOf(src))
    ? 'Browsers do not show HEIC: save the picture as JPEG (.jpg) or PNG (.png).'
    : undefined;

/** Whether a name is one of a picture, also of a kind that articles do not show. */
export const isPictureName = (src: string): boolean =>
  howBroughtIn(src) !== undefined || ['gif', ...heic].includes(endingOf(src));

/** What is wrong with the kind of a file that is shown as a picture in Markdown; undefined where nothing is. */
export function kindProblem(src: string): string | undefined {
  const ending = endingOf(src);
  if (endings('Screenshot').includes(ending)) return undefined;
  if (endings('Diagram').includes(ending))
    return `${src} is a drawing. Write <Diagram src="${src}" alt="what it shows" />.`;
  if (endings('Video').includes(ending))
    return `${src} is a video. Write <Video src="${src}" title="what it shows" />.`;
  const last =
    heicAdvice(src) ?? `Save it as one that ends in .${endings('Screenshot').join(', .')}.`;
  return `the picture ${src} is of a kind that articles do not show. ${last}`;
}
