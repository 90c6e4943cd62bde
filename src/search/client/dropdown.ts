import { closed, type Combobox } from './combobox.ts';
import { HitList } from './hit-list.ts';
import { carryQuestion, part } from './parts.ts';
import type { Answer } from './search-index.ts';

/** Room below the dropdown, and the least height it takes. */
const MARGIN_PX = 12;
const MIN_HEIGHT_PX = 160;

/** What stands under the search bar: the hits as options of a listbox, and what is said about them. */
export class Dropdown {
  readonly #host: HTMLElement;
  readonly #field: HTMLInputElement;
  readonly #rows: HitList;
  #state: Combobox = closed;

  constructor(host: HTMLElement, field: HTMLInputElement) {
    this.#host = host;
    this.#field = field;
    this.#rows = new HitList(host);
  }

  get state(): Combobox {
    return this.#state;
  }

  get options(): HTMLElement[] {
    return [...this.#host.querySelectorAll<HTMLElement>('[role=option]')];
  }

  get activeOption(): HTMLElement | undefined {
    return this.options[this.#state.active];
  }

  /**
   * Shows an answer; without one, that the index could not be loaded.
   * @returns what a screen reader should hear
   */
  fill(answer: Answer | undefined, question: string): string {
    const list = part(this.#host, 'list');
    const rows = answer?.hits.map((hit) => this.#rows.row(hit)) ?? [];
    if (rows.length > 0) rows.push(this.#rows.allRow(this.#allUrl(question)));
    rows.forEach((row, index) => (row.id = `${list.id}-${index}`));
    list.replaceChildren(...rows);
    list.hidden = rows.length === 0;
    list.removeAttribute('aria-busy');
    const message = answer ? this.#rows.message(answer, question) : this.#rows.failed;
    const line = part(this.#host, 'message');
    line.textContent = message;
    line.hidden = message === '';
    part(this.#host, 'nothing').hidden = rows.length > 0;
    part(this.#host, 'keys').hidden = rows.length === 0;
    carryQuestion(this.#host, question);
    return answer && answer.total > 0 ? `${this.#rows.count(answer.total)}. ${message}` : message;
  }

  empty(): void {
    part(this.#host, 'list').replaceChildren();
    this.show(closed);
  }

  /** The hits stay as they are until new ones arrive; assistive technology learns that they are on the way. */
  wait(): void {
    part(this.#host, 'list').setAttribute('aria-busy', 'true');
  }

  show(state: Combobox): void {
    part(this.#host, 'panel').hidden = !state.open;
    this.#field.setAttribute('aria-expanded', String(state.open && this.options.length > 0));
    if (state.open) this.fit();
    this.#activate(state.active);
    this.#state = state;
  }

  /** Shows the hits that are still there, with none of them active. */
  reopen(): void {
    if (this.options.length > 0) this.show({ open: true, active: -1 });
  }

  /** Ends the dropdown above a phone's keyboard. */
  fit(): void {
    const panel = part(this.#host, 'panel');
    const bottom = (visualViewport?.offsetTop ?? 0) + (visualViewport?.height ?? innerHeight);
    const space = bottom - panel.getBoundingClientRect().top - MARGIN_PX;
    panel.style.setProperty('--search-space', `${Math.max(space, MIN_HEIGHT_PX)}px`);
  }

  #allUrl(question: string): string {
    const url = new URL(this.#field.form?.action ?? location.href);
    url.searchParams.set('q', question);
    return url.href;
  }

  #activate(active: number): void {
    this.options.forEach((option, index) =>
      option.setAttribute('aria-selected', String(index === active)),
    );
    const option = this.options[active];
    if (!option) return this.#field.removeAttribute('aria-activedescendant');
    this.#field.setAttribute('aria-activedescendant', option.id);
    option.scrollIntoView({ block: 'nearest' });
  }
}
