import './dropdown-styles.ts';
import { Announcer } from './announcer.ts';
import { Asking } from './asking.ts';
import { answered, closed, press } from './combobox.ts';
import { Dropdown } from './dropdown.ts';
import { part } from './parts.ts';
import { follow, leaveWords, spokenOption, staysInside, staysOnPage } from './options.ts';
import { forgetQuestions, recentQuestions, rememberQuestion } from './recent-questions.ts';
import { reportMiss } from './report-miss.ts';
import { sharedIndex } from './shared-index.ts';

const MAX_HITS = 6;
/** About as long as a reader waits without wondering whether anything happens. */
const SLOW_MS = 1000;

/** The search bar: connects the field, the dropdown and the index. The markup is SearchBox.astro. */
export class HelpSearch extends HTMLElement {
  #listeners = new AbortController();
  #question = '';
  #field!: HTMLInputElement;
  #dropdown!: Dropdown;
  #announcer!: Announcer;
  #asking!: Asking;

  connectedCallback(): void {
    const field = this.querySelector('input');
    if (!field) throw new Error('<help-search> has no field.');
    this.#field = field;
    this.#dropdown = new Dropdown(this, field);
    this.#announcer = new Announcer(this.querySelectorAll('[data-status]'));
    this.#asking = new Asking(
      () => sharedIndex(this.dataset['locale'] ?? ''),
      MAX_HITS,
      (answer, question, isSaid) => {
        if (answer?.isBegun === true) return this.#dropdown.offer([]);
        this.#announcer.say(this.#dropdown.fill(answer, question, isSaid));
        this.#dropdown.show(answered(this.#dropdown.state, document.activeElement === field));
      },
      reportMiss,
    );
    this.#listen();
    // The reader may have been faster than this script.
    if (document.activeElement === field) this.#enter();
  }

  disconnectedCallback(): void {
    this.#listeners.abort();
    this.#announcer.silence();
    this.#asking.stop();
  }

  #listen(): void {
    const { signal } = (this.#listeners = new AbortController());
    const on = (target: EventTarget | null, type: string, act: (event: Event) => void): void =>
      target?.addEventListener(type, act, { signal });
    on(this.#field, 'input', (event) => this.#edit(event));
    on(this.#field, 'compositionend', () => this.#edit());
    on(this.#field, 'keydown', (event) => event instanceof KeyboardEvent && this.#press(event));
    on(this.#field, 'focus', () => this.#enter());
    on(this.#field, 'click', () => this.#dropdown.reopen());
    on(this.#field.form, 'submit', () => rememberQuestion(this.#field.value.trim()));
    on(part(this, 'clear'), 'click', () => this.#clear());
    on(part(this, 'exact'), 'click', () => this.#asking.ask(this.#question, true));
    on(part(this, 'forget'), 'click', () => this.#dropdown.offer(forgetQuestions()));
    on(part(this, 'list'), 'click', (event) => {
      leaveWords(event, this.#question, this.#asking.last?.stems ?? []);
      // The header is free again, and what is jumped to comes to stand below it.
      if (staysOnPage(event)) this.#leave();
    });
    on(this.querySelector('[data-close]'), 'click', () => this.#leave());
    on(this, 'focusout', (event) => !staysInside(event, this) && this.#dropdown.show(closed));
    // A press on the dropdown keeps the focus in the field, so that the click still finds its target.
    on(part(this, 'panel'), 'pointerdown', (event) => event.preventDefault());
    on(visualViewport, 'resize', () => this.#dropdown.fit());
    // Safari empties such a field when it brings the page back, down to the value it began with.
    on(window, 'pagehide', () => (this.#field.defaultValue = this.#field.value));
  }

  #enter(): void {
    this.#asking.warmUp();
    if (this.#field.value === '') this.#dropdown.offer(recentQuestions());
    // The question a page came with is asked as if it had been typed.
    else this.#edit();
  }

  #edit(event?: Event): void {
    if (event instanceof InputEvent && event.isComposing) return;
    const question = this.#field.value.trim();
    part(this, 'clear').hidden = this.#field.value === '';
    if (question === this.#question) return;
    this.#question = question;
    this.#dropdown.show({ open: this.#dropdown.state.open, active: -1 });
    this.#dropdown.wait();
    this.#announcer.say(() => this.#dropdown.tellWaiting(), SLOW_MS);
    if (question !== '') return this.#asking.ask(question);
    this.#asking.stop();
    this.#dropdown.offer(recentQuestions());
  }

  #press(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const active = this.#dropdown.activeOption;
    if (event.key === 'Enter' && active) return follow(active, event);
    const next = press(this.#dropdown.state, event.key, this.#dropdown.options.length);
    if (next) {
      if (event.key !== 'Tab') event.preventDefault();
      this.#dropdown.show(next);
      const spoken = spokenOption(this.#dropdown);
      if (spoken) this.#announcer.say(() => spoken, 0);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      if (this.#field.value) this.#clear();
      else this.#leave();
    }
  }

  #clear(): void {
    this.#field.value = '';
    this.#edit();
    this.#dropdown.show(closed);
    this.#field.focus();
  }

  #leave(): void {
    this.#dropdown.show(closed);
    delete this.dataset['open'];
    this.#field.blur();
    // On a phone, where the bar was opened by it.
    this.querySelector<HTMLElement>('[data-open]')?.focus();
  }
}

customElements.define('help-search', HelpSearch);
