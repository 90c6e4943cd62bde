import type { Answer, Hit } from './search-index.ts';

/** Fills the rows of a list of hits from the page's templates, which hold every word a reader sees. */
export class HitList {
  readonly #templates: HTMLTemplateElement;
  readonly #locale: string;

  /** @param host the element that contains `<template data-templates>` */
  constructor(host: HTMLElement) {
    const templates = host.querySelector<HTMLTemplateElement>('template[data-templates]');
    if (!templates) throw new Error(`<${host.localName}> has no templates for its hits.`);
    this.#templates = templates;
    this.#locale = host.dataset['locale'] ?? 'en';
  }

  row(hit: Hit): HTMLAnchorElement {
    const row = this.#clone('[data-hit]');
    row.href = hit.url;
    row.dataset['hit'] = hit.id;
    put(row, '[data-feature]', hit.feature);
    put(row, '[data-language-name]', hit.language === undefined ? '' : `· ${hit.language}`);
    put(row, '[data-title]', hit.title);
    put(row, '[data-heading]', hit.heading ?? '');
    if (!hit.heading) row.querySelector('[data-heading-part]')?.remove();
    const excerpt = row.querySelector('[data-excerpt]');
    // The index promises an excerpt that is escaped but for its <mark>.
    if (excerpt) excerpt.innerHTML = hit.excerpt;
    return row;
  }

  /** The row that leads to the page with all results. */
  allRow(url: string): HTMLAnchorElement {
    const row = this.#clone('[data-all]');
    row.href = url;
    return row;
  }

  /** The row that asks a question of this reader again. */
  recentRow(question: string, url: string): HTMLAnchorElement {
    const row = this.#clone('[data-recent]');
    row.href = url;
    put(row, '[data-title]', question);
    return row;
  }

  /**
   * What stands above the hits: nothing for a strong answer, honest words for any other.
   * @param isSaid whether to say that hits are only near
   */
  message({ certainty, corrected }: Answer, question: string, isSaid = true): string {
    if (certainty === 'none') return this.words('none', { question });
    if (corrected !== undefined) return this.words('corrected', { corrected });
    return certainty === 'closest' && isSaid ? this.words('closest') : '';
  }

  /** Asks a question that was corrected as it was typed; empty for any other. */
  exact({ corrected, mistaken = '' }: Answer, question: string): string {
    if (corrected === undefined) return '';
    return this.words('exactWords', { question: mistaken || question });
  }

  count(total: number): string {
    const forms = JSON.parse(this.words('count')) as Record<string, string>;
    const form = forms[new Intl.PluralRules(this.#locale).select(total)] ?? forms['other'] ?? '';
    return form.replace('{n}', new Intl.NumberFormat(this.#locale).format(total));
  }

  /** A text of the templates, with values put in. */
  words(name: string, values: Readonly<Record<string, string>> = {}): string {
    const text = this.#templates.dataset[name] ?? '';
    return text.replace(/\{(\w+)\}/g, (whole, key: string) => values[key] ?? whole);
  }

  #clone(selector: string): HTMLAnchorElement {
    const row = this.#templates.content.querySelector<HTMLAnchorElement>(selector);
    if (!row) throw new Error(`The templates have no ${selector}.`);
    return row.cloneNode(true) as HTMLAnchorElement;
  }
}

function put(row: Element, selector: string, text: string): void {
  const place = row.querySelector(selector);
  if (place) place.textContent = text;
}
