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

/** How each kind of file is brought into a page, by its ending, as a bundler's query says it. */
export const broughtIn: ReadonlyMap<string, string> = new Map(
  Object.values(words).flatMap(({ file = [], query = '' }) =>
    file.map((ending) => [`.${ending}`, query] as const),
  ),
);

/** Whether `src` is a file of the article's folder, which the page has to be given. `Picture` is one written in Markdown. */
export function showsFile(word: string, src: unknown): src is string {
  const takesFile = word === 'Picture' || words[word]?.file !== undefined;
  return takesFile && typeof src === 'string' && !/^https?:/.test(src);
}
