import './dropdown-styles.ts';
import { HitList } from './hit-list.ts';
import { carryQuestion } from './parts.ts';
import { sharedIndex } from './shared-index.ts';

const MAX_RESULTS = 30;

/** The results page: answers the question in its own address with the same hits as the bar, and more of them. */
export class HelpResults extends HTMLElement {
  connectedCallback(): void {
    const question = new URLSearchParams(location.search).get('q')?.trim() ?? '';
    const input = document.querySelector<HTMLInputElement>('main help-search input');
    if (input) input.value = question;
    if (question) void this.#answer(question);
    else this.dataset['state'] = 'empty';
  }

  async #answer(question: string): Promise<void> {
    const list = new HitList(this);
    const heading = document.querySelector<HTMLElement>('[data-results-title]');
    const title = heading?.dataset['resultsTitle']?.replace('{question}', question);
    if (heading && title) {
      document.title = document.title.replace(heading.textContent.trim(), title);
      heading.textContent = title;
    }
    this.#say(list.loading);
    try {
      const answer = await (await sharedIndex()).find(question, MAX_RESULTS);
      const message = list.message(answer, question);
      this.#say(
        answer.total > 0 ? [list.count(answer.total), message].filter(Boolean).join('. ') : message,
      );
      this.querySelector('[data-rows]')?.replaceChildren(
        ...answer.hits.map((hit) => inItem(list.row(hit))),
      );
      this.dataset['state'] = answer.total > 0 ? 'found' : 'none';
    } catch {
      this.#say(list.failed);
      this.dataset['state'] = 'none';
    }
    const nothing = this.querySelector<HTMLElement>('[data-nothing]');
    if (nothing) nothing.hidden = this.dataset['state'] !== 'none';
    carryQuestion(this, question);
  }

  #say(text: string): void {
    const status = this.querySelector('[data-summary]');
    if (status) status.textContent = text;
  }
}

/** On a page of its own a hit is a plain link in a list, not an option of a listbox. */
function inItem(row: HTMLAnchorElement): HTMLLIElement {
  for (const name of ['role', 'aria-selected', 'tabindex']) row.removeAttribute(name);
  const item = document.createElement('li');
  item.append(row);
  return item;
}

customElements.define('help-results', HelpResults);
