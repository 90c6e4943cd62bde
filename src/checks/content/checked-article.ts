import type { ArticleFile } from '../../articles/article-files.ts';
import { articleSchema, type FrontMatter } from '../../articles/schema/article.ts';
import type { Problem } from '../problem.ts';
import { ParsedArticle } from './parse-article.ts';
import type { YamlFile } from './yaml-file.ts';

/** A file of the content folder that was read through its schema; `data` is missing when it does not fit. */
export interface Checked<T> {
  readonly yaml: YamlFile;
  readonly data?: T | undefined;
}

/** An article in one language, as the rules read it. */
export class CheckedArticle extends ParsedArticle implements Checked<FrontMatter> {
  readonly path: string;
  /** `feature/article` */
  readonly id: string;
  readonly feature: string;
  readonly name: string;
  readonly locale: string;
  /** Changes with every change of the file. */
  readonly digest: string;
  readonly data: FrontMatter | undefined;
  /** What is wrong with its front matter. */
  readonly misfits: readonly Problem[];

  /** @param file path as messages show it */
  constructor(file: string, articleFile: ArticleFile) {
    super(file, articleFile);
    const { id, path, digest } = articleFile;
    const [feature = '', name = '', locale = ''] = id.split('/');
    const { data, problems } =
      this.unreadable.length > 0
        ? { data: undefined, problems: [] }
        : this.yaml.check(articleSchema);
    this.path = path;
    this.id = `${feature}/${name}`;
    this.feature = feature;
    this.name = name;
    this.locale = locale;
    this.digest = digest;
    this.data = data;
    this.misfits = problems;
  }
}
