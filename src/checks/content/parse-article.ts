import type { Root } from 'mdast';
import { VFileMessage } from 'vfile-message';
import type { ArticleFile } from '../../articles/article-files.ts';
import { readFrontMatter, splitFile, type SplitFile } from '../../articles/front-matter.ts';
import { parseMdx } from '../../articles/markdown/parse.ts';
import { placeOf } from '../../articles/markdown/text-error.ts';
import type { Problem } from '../problem.ts';
import { NodesByType } from './nodes-by-type.ts';
import { whyUnreadable } from './why-unreadable.ts';
import { YamlFile } from './yaml-file.ts';

interface Read {
  readonly tree?: Root;
  readonly nodes: NodesByType;
  readonly problems: readonly Problem[];
}

/** An article's file taken apart; its text is parsed when it is first asked for, for most are known to be right. */
export class ParsedArticle {
  /** Path as messages show it. */
  readonly file: string;
  readonly yaml: YamlFile;
  /** Why neither its front matter nor its text can be judged; mostly empty. */
  readonly unreadable: readonly Problem[];
  /** The text below the front matter, at the lines where it stands in the file. */
  readonly body: string;
  #read: Read | undefined;

  constructor(
    file: string,
    { split, frontMatter, body }: Pick<ArticleFile, 'split' | 'frontMatter' | 'body'>,
  ) {
    this.file = file;
    this.yaml = new YamlFile(file, split?.frontMatter ?? '', 2, frontMatter);
    this.unreadable = unreadableProblems(file, split, body);
    this.body = body;
  }

  /** Undefined when the text is not valid MDX. */
  get tree(): Root | undefined {
    return this.#text.tree;
  }

  /** Those of the text; none when that is not valid MDX. */
  get nodes(): NodesByType {
    return this.#text.nodes;
  }

  /** What is wrong with the text already as MDX. */
  get problems(): readonly Problem[] {
    return this.#text.problems;
  }

  /** Gives the memory of the text back, which is read again when it is asked for again: the trees of ten thousand articles do not fit into it at once. */
  forget(): void {
    this.#read = undefined;
  }

  get #text(): Read {
    return (this.#read ??= this.#parse());
  }

  #parse(): Read {
    if (this.unreadable.length > 0) return withoutText(this.unreadable);
    try {
      const tree = parseMdx(this.body);
      return { tree, nodes: new NodesByType(tree), problems: [] };
    } catch (error) {
      return withoutText([syntaxProblem(this.file, error)]);
    }
  }
}

const withoutText = (problems: readonly Problem[]): Read => ({
  nodes: new NodesByType(),
  problems,
});

/** Takes an article's file apart into its front matter and its text, keeping the lines of the file. */
export function parseArticle(file: string, text: string): ParsedArticle {
  const split = splitFile(text);
  const frontMatter = split && readFrontMatter(split.frontMatter);
  return new ParsedArticle(file, { split, frontMatter, body: split?.body ?? text });
}

function unreadableProblems(file: string, split: SplitFile | undefined, body: string): Problem[] {
  const problems = whyUnreadable(file, split ? wholeText(split) : body);
  if (problems.length > 0 || split) return problems;
  const message =
    'the front matter is missing. Begin the file with a line ---, then title, summary and the other fields, then a line ---.';
  return [{ file, line: 1, column: 1, message }];
}

/** The file with empty lines in place of the lines `---`: a merge may begin above the second one and end below. */
function wholeText({ frontMatter, body }: SplitFile): string {
  return `\n${frontMatter}${body.slice(frontMatter.split('\n').length)}`;
}

function syntaxProblem(file: string, error: unknown): Problem {
  if (!(error instanceof VFileMessage)) return { file, message: String(error) };
  const { reason } = error;
  return {
    file,
    ...placeOf(error),
    message: `${reason.replace(/\.?$/, '.')} ${adviceFor(reason)}`,
  };
}

/** MDX explains what its parser met; a writer needs to know what to type. */
function adviceFor(reason: string): string {
  const [, empty] = /closing tag for `<(br|hr|img|wbr)>`/.exec(reason) ?? [];
  if (empty === 'img') return 'Write a picture as ![what it shows](./name.png).';
  if (empty !== undefined) return `Write <${empty} />.`;
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
