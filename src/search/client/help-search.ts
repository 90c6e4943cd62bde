import { Announcer } from './announcer.ts';
import { closed, press, type Combobox } from './combobox.ts';
import { HitList } from './hit-list.ts';
import { sharedIndex } from './shared-index.ts';
import type { Answer } from './search-index.ts';

/** Long enough to skip the middle of a word, short enough to feel immediate. */
const PAUSE_MS = 120;
const MAX_HITS = 6;

/** The search bar: connects the field, the dropdown and the index. The markup is SearchBox.astro. */
export class HelpSearch extends HTMLElement {
  #listeners = new AbortController();
  #state: Combobox = closed;
  #question = '';
  #timer: ReturnType<typeof setTimeout> | undefined;
  #list!: HitList;
  #announcer!: Announcer;

  connectedCallback(): void {
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    this.#list = new HitList(this);
    this.#announcer = new Announcer(this.querySelectorAll('[data-status]'));
    const field = this.#field;
    field.addEventListener('input', (event) => this.#edit(event), { signal });
    field.addEventListener('compositionend', () => this.#edit(), { signal });
    field.addEventListener('keydown', (event) => this.#press(event), { signal });
    field.addEventListener('focus', () => this.#warmUp(), { signal });
    field.addEventListener('click', () => this.#options.length > 0 && this.#show({ open: true, active: -1 }), { signal });
    this.#part('clear').addEventListener('click', () => this.#clear(), { signal });
    this.querySelector('[data-close]')?.addEventListener('click', () => this.#leave(), { signal });
    this.addEventListener('focusout', ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node && this.contains(relatedTarget))) this.#show(closed);
    }, { signal });
    // A press on the dropdown keeps the focus in the field, so that the click still finds its target.
    this.#part('panel').addEventListener('pointerdown', (event) => event.preventDefault(), { signal });
    visualViewport?.addEventListener('resize', () => this.#fit(), { signal });
    if (document.activeElement === field) this.#warmUp();
    if (field.value) this.#edit();
  }

  disconnectedCallback(): void {
    this.#listeners.abort();
    this.#announcer.silence();
    clearTimeout(this.#timer);
  }

  #warmUp(): void {
    // A failure is told when a question fails, not before one is asked.
    sharedIndex().catch(() => undefined);
  }

  #edit(event?: Event): void {
    if (event instanceof InputEvent && event.isComposing) return;
    this.#part('clear').hidden = this.#field.value === '';
    const shortcut = this.querySelector<HTMLElement>('[data-shortcut]');
    if (shortcut) shortcut.hidden = this.#field.value !== '';
    this.#activate(-1);
    const question = this.#field.value.trim();
    if (question === this.#question) return;
    this.#question = question;
    clearTimeout(this.#timer);
    if (question === '') return this.#forget();
    this.#timer = setTimeout(() => void this.#ask(question), PAUSE_MS);
  }

  async #ask(question: string): Promise<void> {
    this.#part('list').setAttribute('aria-busy', 'true');
    try {
      const answer = await (await sharedIndex()).find(question, MAX_HITS);
      if (question !== this.#question) return; // A newer question overtook this one.
      this.#render(answer, question);
    } catch {
      if (question === this.#question) this.#render(undefined, question);
    }
  }

  /** @param answer undefined when the index could not be loaded */
  #render(answer: Answer | undefined, question: string): void {
    const list = this.#part('list');
    const rows = answer?.hits.map((hit) => this.#list.row(hit)) ?? [];
    if (answer && rows.length > 0) rows.push(this.#list.allRow(this.#resultsUrl(question)));
    rows.forEach((row, index) => (row.id = `${list.id}-${index}`));
    list.replaceChildren(...rows);
    list.removeAttribute('aria-busy');
    list.hidden = rows.length === 0;
    const message = answer ? this.#list.message(answer, question) : this.#list.failed;
    const line = this.#part('message');
    line.textContent = message;
    line.hidden = message === '';
    this.#part('nothing').hidden = rows.length > 0;
    this.#part('keys').classList.toggle('md:flex', rows.length > 0);
    for (const link of this.querySelectorAll<HTMLAnchorElement>('[data-carry]')) {
      const url = new URL(link.href);
      url.searchParams.set(link.dataset['carry'] ?? 'q', question);
      link.href = url.href;
    }
    this.#show({ open: document.activeElement === this.#field, active: -1 });
    this.#announcer.say(answer && answer.total > 0 ? `${this.#list.count(answer.total)}. ${message}` : message);
  }

  #press(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const active = this.#options[this.#state.active];
    if (event.key === 'Enter' && active) {
      event.preventDefault();
      // A click carries the modifier keys, so that the browser opens a new tab where it always does.
      active.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: event.ctrlKey, metaKey: event.metaKey, shiftKey: event.shiftKey }));
      return;
    }
    const next = press(this.#state, event.key, this.#options.length);
    if (next) {
      if (event.key !== 'Tab') event.preventDefault();
      this.#show(next);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      if (this.#field.value) this.#clear();
      else this.#leave();
    }
  }

  #show(state: Combobox): void {
    this.#part('panel').hidden = !state.open;
    this.#field.setAttribute('aria-expanded', String(state.open && this.#options.length > 0));
    if (state.open) this.#fit();
    this.#activate(state.active);
    this.#state = state;
  }

  #activate(active: number): void {
    const options = this.#options;
    options.forEach((option, index) => option.setAttribute('aria-selected', String(index === active)));
    const option = options[active];
    this.#state = { ...this.#state, active };
    if (!option) return this.#field.removeAttribute('aria-activedescendant');
    this.#field.setAttribute('aria-activedescendant', option.id);
    option.scrollIntoView({ block: 'nearest' });
    // VoiceOver does not follow aria-activedescendant (adobe/react-spectrum#10326), so it is told.
    if (/Mac|iPhone|iPad/.test(navigator.userAgent)) {
      this.#announcer.say(`${option.textContent.replace(/\s+/g, ' ').trim()}, ${active + 1}/${options.length}`, 0);
    }
  }

  #clear(): void {
    this.#field.value = '';
    this.#edit();
    this.#field.focus();
  }

  #forget(): void {
    this.#part('list').replaceChildren();
    this.#show(closed);
    this.#announcer.silence();
  }

  #leave(): void {
    this.#show(closed);
    delete this.dataset['open'];
    this.#field.blur();
  }

  /** The dropdown ends above a phone's keyboard. */
  #fit(): void {
    const panel = this.#part('panel');
    const bottom = (visualViewport?.offsetTop ?? 0) + (visualViewport?.height ?? innerHeight);
    const space = bottom - panel.getBoundingClientRect().top - 12;
    panel.style.setProperty('--search-space', `${Math.max(space, 160)}px`);
  }

  #resultsUrl(question: string): string {
    const url = new URL(this.#field.form?.action ?? location.href);
    url.searchParams.set('q', question);
    return url.href;
  }

  get #field(): HTMLInputElement {
    const field = this.querySelector('input');
    if (!field) throw new Error('<help-search> has no field.');
    return field;
  }

  get #options(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('[role=option]')];
  }

  #part(name: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(`[data-${name}]`);
    if (!part) throw new Error(`<help-search> has no [data-${name}].`);
    return part;
  }
}

customElements.define('help-search', HelpSearch);
