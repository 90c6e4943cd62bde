/**
 * What the texts of one language are made of. `verbs`, `contexts` and the objects of features stand in the same order in
 * every language, so that the languages of an article say the same. In sentences, `{verb}` and `{object}` are
 * those of the title, `{other}` is another thing, `{menu}` a name on the screen, `{name}` a proper name and `{number}` a number.
 */
export interface Words {
  readonly verbs: readonly string[];
  /** What follows verb and object in a title; the first is empty. */
  readonly contexts: readonly string[];
  readonly features: readonly FeatureWords[];
  /** From "an invoice" to "the invoice". */
  readonly definite: (thing: string) => string;
  /** Joins words that become one when they meet: "de el" is "del". */
  readonly joined: (text: string) => string;
  readonly menus: readonly string[];
  /** Per section of an article, the headings it may have. */
  readonly headings: readonly (readonly string[])[];
  readonly summaries: readonly string[];
  readonly questions: readonly string[];
  readonly sentences: readonly string[];
  readonly needs: readonly string[];
  readonly steps: readonly string[];
  readonly notes: readonly string[];
  readonly pictures: readonly string[];
  readonly tableHead: readonly string[];
  readonly tableRows: readonly (readonly string[])[];
  /** What stands before and after a link to another article. */
  readonly seeAlso: readonly (readonly [before: string, after: string])[];
  readonly code: readonly string[];
}

export interface FeatureWords {
  readonly title: string;
  readonly summary: string;
  /** With the indefinite article: "an invoice". */
  readonly objects: readonly string[];
}
