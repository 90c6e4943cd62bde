import './dropdown-styles.ts';
import { leaveAskedWords } from './asked-words.ts';
import { HitList } from './hit-list.ts';
import { carryQuestion } from './parts.ts';
import { reportMiss } from './report-miss.ts';
import type { Answer } from './search-index.ts';
import { sharedIndex } from './shared-index.ts';

const MAX_RESULTS = 30;
/** In the address: no word of the question is to be taken for a mistake. */
const EXACT = 'exact';

const isExact = (): boolean => new URLSearchParams(location.search).has(EXACT);

/** The results page: answers the question in its own address with the same hits as the bar, and more of them. */
export class HelpResults extends HTMLElement {
  connectedCallback(): void {
    const question = new URLSearchParams(location.search).get('q')?.trim() ?? '';
    const input = document.querySelector<HTMLInputElement>('main help-search input');
    // As its beginning, too: to that Safari takes it back when it brings the page back.
    if (input) input.value = input.defaultValue = question;
    if (!question) return input?.focus();
    keepInOtherLanguages(question);
    void this.#answer(question);
  }

  async #answer(question: string): Promise<void> {
    const list = new HitList(this);
    this.#title(question);
    this.#say(list.words('loading'));
    const answer = await sharedIndex(this.dataset['locale'] ?? '')
      .then((index) => index.complete({ question, limit: MAX_RESULTS, exact: isExact() }))
      .catch(() => undefined);
    this.#say(answer ? summaryOf(answer, question, list) : list.words('failed'));
    this.#offerAsTyped(answer ? list.exact(answer, question) : '', question);
    if (answer?.certainty === 'none' && answer.isBegun !== true) reportMiss(question);
    const rows = answer?.hits.map((hit) => inItem(list.row(hit))) ?? [];
    this.querySelector('[data-rows]')?.replaceChildren(...rows);
    this.addEventListener('click', ({ target }) => {
      const row =
        target instanceof Element ? target.closest<HTMLAnchorElement>('a[data-hit]') : null;
      if (row && answer) leaveAskedWords(row.href, answer.stems);
    });
    const nothing = this.querySelector<HTMLElement>('[data-nothing]');
    if (nothing) nothing.hidden = rows.length > 0;
    carryQuestion(this, question);
  }

  /** A question that was corrected can be asked again as it was typed. */
  #offerAsTyped(text: string, question: string): void {
    const link = this.querySelector<HTMLAnchorElement>('[data-as-typed]');
    if (!link) return;
    link.hidden = text === '';
    link.textContent = text;
    link.search = new URLSearchParams({ q: question, [EXACT]: '' }).toString();
  }

  #title(question: string): void {
    const heading = document.querySelector<HTMLElement>('[data-results-title]');
    const title = heading?.dataset['resultsTitle']?.replace('{question}', () => question);
    if (!heading || !title) return;
    const before = heading.textContent.trim();
    document.title = document.title.replace(before, () => title);
    heading.textContent = title;
  }

  #say(text: string): void {
    const status = this.querySelector('[data-summary]');
    if (status) status.textContent = text;
  }
}

function summaryOf(answer: Answer, question: string, list: HitList): string {
  const message = list.message(answer, question);
  return answer.total > 0
    ? [list.count(answer.hits.length), message].filter(Boolean).join('. ')
    : message;
}

/** Whoever changes the language asks the same there: an article is found by words of another language as well. */
function keepInOtherLanguages(question: string): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-language]'))
    link.search = new URLSearchParams({ q: question }).toString();
}

/** On a page of its own a hit is a plain link in a list, not an option of a listbox. */
function inItem(row: HTMLAnchorElement): HTMLLIElement {
  for (const name of ['role', 'aria-selected', 'tabindex']) row.removeAttribute(name);
  const item = document.createElement('li');
  item.append(row);
  return item;
}

customElements.define('help-results', HelpResults);
