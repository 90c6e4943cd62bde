import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFileMessage } from 'vfile-message';
import type { Problem } from '../problem.ts';
import { YamlFile } from './yaml-file.ts';

const parser = unified().use(remarkParse).use(remarkMdx).use(remarkGfm);

export interface ParsedArticle {
  readonly yaml: YamlFile;
  /** Undefined when the text is not valid MDX. */
  readonly tree?: Root | undefined;
  readonly problems: Problem[];
}

/** Takes an article's file apart into its front matter and its text, keeping the lines of the file. */
export function parseArticle(file: string, text: string): ParsedArticle {
  const [whole, frontMatter] = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?=\r?\n|$)/.exec(text) ?? [];
  if (whole === undefined || frontMatter === undefined) {
    const message =
      'the front matter is missing. Begin the file with a line ---, then title, summary and the other fields, then a line ---.';
    return { yaml: new YamlFile(file, ''), problems: [{ file, line: 1, column: 1, message }] };
  }
  const yaml = new YamlFile(file, frontMatter, 2);
  // Blank lines in place of the front matter keep every position true.
  const body = whole.replace(/[^\n]/g, '') + text.slice(whole.length);
  try {
    return { yaml, tree: parser.parse(body), problems: [] };
  } catch (error) {
    return { yaml, problems: [syntaxProblem(file, error)] };
  }
}

function syntaxProblem(file: string, error: unknown): Problem {
  if (!(error instanceof VFileMessage)) return { file, message: String(error) };
  const { reason } = error;
  // A word that is never closed has no place of its own, only that of its opening, in the text of the message.
  const [, openedAt, openedAtColumn] = /\((\d+):(\d+)-\d+:\d+\)/.exec(reason) ?? [];
  const line = error.line ?? (openedAt === undefined ? undefined : Number(openedAt));
  const column =
    error.column ?? (openedAtColumn === undefined ? undefined : Number(openedAtColumn));
  return { file, line, column, message: `${reason.replace(/\.?$/, '.')} ${adviceFor(reason)}` };
}

/** MDX explains what its parser met; a writer needs to know what to type. */
function adviceFor(reason: string): string {
  if (/closing tag|closing slash/i.test(reason)) {
    return 'Every <Word> needs its </Word>, at the margin, with an empty line before it; pictures and videos end in />.';
  }
  if (/create a link/.test(reason)) return 'Write a link as [what it leads to](https://…).';
  if (/create a comment/.test(reason)) return 'Write a note to other writers as {/* … */}.';
  if (/attribute/.test(reason) && !/in name/.test(reason))
    return 'What a word takes is written name="value", with no other " inside the value.';
  if (/import\/exports/.test(reason))
    return 'A line that begins with import or export is code: begin it with another word.';
  if (/acorn|expression/i.test(reason))
    return 'A brace begins code: write \\{ for the sign itself.';
  if (/in name|before name|unexpected character/i.test(reason))
    return 'A < begins a word such as <Note>: write \\< for the sign itself.';
  return 'Compare with the examples in content/README.md.';
}
