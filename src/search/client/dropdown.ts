import { closed, type Combobox } from './combobox.ts';
import { fitPanel, scrollTo } from './fit-panel.ts';
import { HitList } from './hit-list.ts';
import { carryQuestion, part, resultsUrl } from './parts.ts';
import type { Answer } from './search-index.ts';

/** What stands under the search bar: the hits as options of a listbox, and what is said about them. */
export class Dropdown {
  readonly #host: HTMLElement;
  readonly #field: HTMLInputElement;
  readonly #rows: HitList;
  #state: Combobox = closed;
  /** The question whose hits stand there. */
  #question = '';

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

  /** Whether the reader is about to choose: nothing may move then. */
  get #isChoosing(): boolean {
    return this.#state.active >= 0 || part(this.#host, 'list').matches(':hover');
  }

  /**
   * Shows an answer; without one, that search could not be loaded. While the reader is choosing, hits that stand
   * there for the same question stay where they are and new ones come after them.
   * @param isSaid whether to say that hits are only near
   * @returns what a screen reader should hear
   */
  fill(answer: Answer | undefined, question: string, isSaid = true): () => string {
    const hits = answer?.hits ?? [];
    const stays = this.#isChoosing && question === this.#question;
    this.#question = question;
    const kept = stays ? this.options.filter((row) => row.dataset['hit']) : [];
    const shown = new Set(kept.map((row) => row.dataset['hit']));
    const rows = [
      ...kept,
      ...hits.filter(({ id }) => !shown.has(id)).map((hit) => this.#rows.row(hit)),
    ];
    if (rows.length > 0) rows.push(this.#rows.allRow(resultsUrl(this.#field, question)));
    // The row to all results stays the last one, and stays active.
    if (this.activeOption?.matches('[data-all]'))
      this.#state = { ...this.#state, active: rows.length - 1 };
    this.#list(rows);
    const message = answer
      ? this.#rows.message(answer, question, isSaid)
      : this.#rows.words('failed');
    this.#say(message, { exact: answer ? this.#rows.exact(answer, question) : '' });
    part(this.#host, 'nothing').hidden = rows.length > 0;
    // Where search could not be loaded, other words help nobody.
    part(this.#host, 'advice').hidden = answer === undefined;
    carryQuestion(this.#host, question);
    const total = answer?.total ?? 0;
    return () => (total > 0 ? `${this.#rows.count(total)}. ${message}` : message);
  }

  /** Offers questions this reader asked before. */
  offer(questions: readonly string[]): void {
    const address = (question: string): string => resultsUrl(this.#field, question);
    this.#list(questions.map((question) => this.#rows.recentRow(question, address(question))));
    this.#say(questions.length > 0 ? this.#rows.words('recentWords') : '', { forget: true });
    part(this.#host, 'nothing').hidden = true;
    this.show({ open: questions.length > 0, active: -1 });
  }

  /** The hits stay as they are until new ones arrive; assistive technology learns that they are on the way. */
  wait(): void {
    // Questions of before are no hits.
    if (part(this.#host, 'list').querySelector('[data-recent]')) this.offer([]);
    part(this.#host, 'list').setAttribute('aria-busy', 'true');
  }

  /**
   * Says that the answer is on the way, where it is, and the reader has nothing to look at meanwhile.
   * @returns what a screen reader should hear
   */
  tellWaiting(): string {
    const isBusy = part(this.#host, 'list').hasAttribute('aria-busy');
    if (!isBusy || this.#state.open || document.activeElement !== this.#field) return '';
    const message = this.#rows.words('loading');
    this.#list([]);
    this.#say(message, {});
    part(this.#host, 'nothing').hidden = true;
    this.show({ open: true, active: -1 });
    return message;
  }

  /** Shows the hits that are still there, with none of them active. */
  reopen(): void {
    if (this.options.length > 0) this.show({ open: true, active: -1 });
  }

  show(state: Combobox): void {
    part(this.#host, 'panel').hidden = !state.open;
    this.#field.setAttribute('aria-expanded', String(state.open && this.options.length > 0));
    if (state.open && !this.#state.open) this.fit();
    this.#activate(state.active);
    this.#state = state;
  }

  /** Ends the dropdown above a phone's keyboard, and moves the bar up where there is hardly room for it. */
  fit(): void {
    fitPanel(this.#host, part(this.#host, 'panel'));
  }

  #list(rows: readonly HTMLElement[]): void {
    const list = part(this.#host, 'list');
    rows.forEach((row, index) => (row.id = `${list.id}-${index}`));
    list.replaceChildren(...rows);
    list.hidden = rows.length === 0;
    list.removeAttribute('aria-busy');
    part(this.#host, 'keys').hidden = rows.length === 0;
  }

  #say(
    message: string,
    { exact = '', forget = false }: { exact?: string; forget?: boolean },
  ): void {
    part(this.#host, 'message').textContent = message;
    part(this.#host, 'message-line').hidden = message === '';
    part(this.#host, 'exact').textContent = exact;
    part(this.#host, 'exact').hidden = exact === '';
    part(this.#host, 'forget').hidden = !forget;
  }

  #activate(active: number): void {
    this.options.forEach((option, index) =>
      option.setAttribute('aria-selected', String(index === active)),
    );
    const option = this.options[active];
    if (!option) return this.#field.removeAttribute('aria-activedescendant');
    this.#field.setAttribute('aria-activedescendant', option.id);
    scrollTo(part(this.#host, 'list'), option);
  }
}
