import { extname } from 'node:path';

/** The words writers may use in articles, and what each takes. Checks, the Markdown pipeline and the guide's test read this. */
export interface Word {
  readonly required: readonly string[];
  readonly optional: readonly string[];
  /** `src` is a file in the article's folder with one of these endings; `video` is also a YouTube or Vimeo address. */
  readonly file?: readonly string[];
  /** How the file is brought into the page. */
  readonly query?: string;
  /** Needs to know the article's language, which the pipeline adds. */
  readonly localized?: boolean;
  readonly values?: Readonly<Record<string, readonly string[]>>;
}

export const words: Readonly<Record<string, Word>> = {
  Ui: { required: [], optional: [] },
  Steps: { required: [], optional: [] },
  Note: {
    required: [],
    optional: ['type'],
    values: { type: ['info', 'tip', 'warning'] },
    localized: true,
  },
  Screenshot: {
    required: ['src', 'alt'],
    optional: ['caption'],
    file: ['png', 'jpg', 'jpeg', 'webp', 'avif'],
  },
  Diagram: {
    required: ['src', 'alt'],
    optional: ['caption'],
    file: ['svg'],
    query: '?raw',
    localized: true,
  },
  Video: {
    required: ['src', 'title'],
    optional: [],
    file: ['mp4', 'webm'],
    query: '?url',
    localized: true,
  },
};

const broughtIn: ReadonlyMap<string, string> = new Map(
  Object.values(words).flatMap(({ file = [], query = '' }) =>
    file.map((ending) => [ending, query] as const),
  ),
);

/** The ending of a file's name in lower case, without its dot: cameras and Windows write capitals. */
export const endingOf = (path: string): string => extname(path).slice(1).toLowerCase();

/** How a file is brought into a page, as a bundler's query says it; undefined for a kind that articles do not show. */
export const howBroughtIn = (path: string): string | undefined => broughtIn.get(endingOf(path));

/** Whether `src` is a file of the article's folder, which the page has to be given. `Picture` is one written in Markdown. */
export function showsFile(word: string, src: unknown): src is string {
  const takesFile = word === 'Picture' || words[word]?.file !== undefined;
  return takesFile && typeof src === 'string' && !/^https?:/.test(src);
}

/** The file that a picture's address in Markdown names: `%20` is a space, and a % that begins no sign is itself. */
export function fileAt(address: string): string {
  try {
    return decodeURI(address.replace(/%(?![\da-f]{2})/gi, '%25'));
  } catch {
    return address;
  }
}
