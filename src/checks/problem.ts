/** Something that is wrong in a file, told to the person who can mend it. */
export interface Problem {
  /** Path as the writer knows it, relative to where the command runs. */
  readonly file: string;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
  /** What is wrong and what to write instead, in one or two sentences. */
  readonly message: string;
  /** Good style, not a fault: it does not end a build, unless site.yml says `editorial: fail`. */
  readonly advice?: boolean;
}

/** `content/articles/…/es.mdx:12:3  the message`, sorted by place. */
export function formatProblems(problems: readonly Problem[]): string {
  return sorted(problems)
    .map((problem) => `  ${place(problem)}\n    ${problem.message}`)
    .join('\n');
}

/** The same as annotations on the lines of a pull request (GitHub's workflow commands). */
export function annotations(problems: readonly Problem[]): string {
  const escape = (text: string): string =>
    text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
  const property = (text: string): string => escape(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
  return sorted(problems)
    .map(({ file, line, column, message, advice }) => {
      const position = [line && `line=${line}`, column && `col=${column}`]
        .filter(Boolean)
        .join(',');
      return `::${advice ? 'warning' : 'error'} file=${property(file)}${position ? `,${position}` : ''}::${escape(message)}`;
    })
    .join('\n');
}

function place({ file, line, column }: Problem): string {
  return [file, line, column].filter((part) => part !== undefined).join(':');
}

function sorted(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) =>
      a.file.localeCompare(b.file) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0),
  );
}
