import './dropdown-styles.ts';
import { Announcer } from './announcer.ts';
import { closed, press } from './combobox.ts';
import { Dropdown } from './dropdown.ts';
import { part } from './parts.ts';
import { sharedIndex } from './shared-index.ts';

/** Long enough to skip the middle of a word, short enough to feel immediate. */
const PAUSE_MS = 120;
const MAX_HITS = 6;

/** The search bar: connects the field, the dropdown and the index. The markup is SearchBox.astro. */
export class HelpSearch extends HTMLElement {
  #listeners = new AbortController();
  #question = '';
  #timer: ReturnType<typeof setTimeout> | undefined;
  #field!: HTMLInputElement;
  #dropdown!: Dropdown;
  #announcer!: Announcer;

  connectedCallback(): void {
    const field = this.querySelector('input');
    if (!field) throw new Error('<help-search> has no field.');
    this.#field = field;
    this.#dropdown = new Dropdown(this, field);
    this.#announcer = new Announcer(this.querySelectorAll('[data-status]'));
    this.#listen();
    // The reader may have been faster than this script.
    if (document.activeElement !== field) return;
    this.#warmUp();
    this.#edit();
  }

  disconnectedCallback(): void {
    this.#listeners.abort();
    this.#announcer.silence();
    clearTimeout(this.#timer);
  }

  #listen(): void {
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    const field = this.#field;
    field.addEventListener('input', (event) => this.#edit(event), { signal });
    field.addEventListener('compositionend', () => this.#edit(), { signal });
    field.addEventListener('keydown', (event) => this.#press(event), { signal });
    field.addEventListener('focus', () => this.#warmUp(), { signal });
    field.addEventListener('click', () => this.#dropdown.reopen(), { signal });
    part(this, 'clear').addEventListener('click', () => this.#clear(), { signal });
    this.querySelector('[data-close]')?.addEventListener('click', () => this.#leave(), { signal });
    this.addEventListener('focusout', (event) => this.#lookAway(event), { signal });
    // A press on the dropdown keeps the focus in the field, so that the click still finds its target.
    part(this, 'panel').addEventListener('pointerdown', (event) => event.preventDefault(), {
      signal,
    });
    visualViewport?.addEventListener('resize', () => this.#dropdown.fit(), { signal });
  }

  #warmUp(): void {
    // A failure is told when a question fails, not before one is asked.
    sharedIndex().catch(() => undefined);
  }

  #edit(event?: Event): void {
    if (event instanceof InputEvent && event.isComposing) return;
    const question = this.#field.value.trim();
    part(this, 'clear').hidden = this.#field.value === '';
    part(this, 'shortcut').hidden = this.#field.value !== '';
    if (question === this.#question) return;
    this.#dropdown.show({ ...this.#dropdown.state, active: -1 });
    this.#question = question;
    clearTimeout(this.#timer);
    if (question === '') {
      this.#announcer.silence();
      return this.#dropdown.empty();
    }
    this.#timer = setTimeout(() => void this.#ask(question), PAUSE_MS);
  }

  async #ask(question: string): Promise<void> {
    this.#dropdown.wait();
    const answer = await sharedIndex()
      .then((index) => index.find(question, MAX_HITS))
      .catch(() => undefined);
    if (question !== this.#question) return; // A newer question overtook this one.
    this.#announcer.say(this.#dropdown.fill(answer, question));
    this.#dropdown.show({ open: document.activeElement === this.#field, active: -1 });
  }

  #press(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const active = this.#dropdown.activeOption;
    if (event.key === 'Enter' && active) return this.#follow(active, event);
    const next = press(this.#dropdown.state, event.key, this.#dropdown.options.length);
    if (next) {
      if (event.key !== 'Tab') event.preventDefault();
      this.#dropdown.show(next);
      this.#sayActive();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      if (this.#field.value) this.#clear();
      else this.#leave();
    }
  }

  /** A click with the same modifier keys, so that the browser opens a new tab where it always does. */
  #follow(option: HTMLElement, event: KeyboardEvent): void {
    event.preventDefault();
    const { ctrlKey, metaKey, shiftKey } = event;
    option.dispatchEvent(
      new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey, metaKey, shiftKey }),
    );
  }

  /** VoiceOver does not follow aria-activedescendant (adobe/react-spectrum#10326), so it is told. */
  #sayActive(): void {
    const { activeOption, options, state } = this.#dropdown;
    if (!activeOption || !/Mac|iPhone|iPad/.test(navigator.userAgent)) return;
    const text = activeOption.textContent.replace(/\s+/g, ' ').trim();
    this.#announcer.say(`${text}, ${state.active + 1}/${options.length}`, 0);
  }

  #clear(): void {
    this.#field.value = '';
    this.#edit();
    this.#field.focus();
  }

  #leave(): void {
    this.#dropdown.show(closed);
    delete this.dataset['open'];
    this.#field.blur();
  }

  #lookAway({ relatedTarget }: FocusEvent): void {
    if (relatedTarget instanceof Node && this.contains(relatedTarget)) return;
    this.#dropdown.show(closed);
  }
}

customElements.define('help-search', HelpSearch);
