import { Announcer } from './announcer.ts';
import { leaveAskedWords } from './asked-words.ts';
import type { Answer, Hit } from './search-index.ts';
import { sharedIndex } from './shared-index.ts';

/** Fewer words say too little. */
const MIN_WORDS = 3;
/** What somebody wants stands at the beginning; a whole page of text would match everything. */
const MAX_CHARS = 300;
const PAUSE_MS = 700;

/**
 * `<suggested-articles for="request">`: shows the articles that answer what is written in another field, once the
 * writer pauses. It never takes the focus, and it goes away when nothing fits. Its links open in a new tab, so that
 * what is being written stays where it is.
 */
export class SuggestedArticles extends HTMLElement {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asked = '';
  #shown = '';
  #announcer = new Announcer([]);

  connectedCallback(): void {
    const id = this.getAttribute('for') ?? '';
    const field = document.getElementById(id);
    if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return;
    this.#announcer = new Announcer(
      document.querySelectorAll(`[data-suggested-status="${CSS.escape(id)}"]`),
    );
    const later = (): void => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => void this.#ask(field.value), PAUSE_MS);
    };
    field.addEventListener('input', later);
    later();
  }

  disconnectedCallback(): void {
    clearTimeout(this.#timer);
  }

  async #ask(text: string): Promise<void> {
    const question = text.trim().replace(/\s+/g, ' ').slice(0, MAX_CHARS);
    if (question === this.#asked) return;
    this.#asked = question;
    if (question.split(' ').length < MIN_WORDS) return this.#show([], undefined);
    const limit = Number(this.dataset['limit']) || 3;
    const answer = await sharedIndex(this.dataset['locale'] ?? '')
      .then((index) => index.complete({ question, limit }))
      .catch(() => undefined);
    // Without the search the field is as good as before.
    if (question === this.#asked) this.#show(answer?.hits.slice(0, limit) ?? [], answer);
  }

  #show(hits: readonly Hit[], answer: Answer | undefined): void {
    const key = hits.map(({ id }) => id).join(' ');
    if (key === this.#shown) return;
    this.#shown = key;
    this.querySelector('[data-rows]')?.replaceChildren(
      ...hits.flatMap((hit) => this.#row(hit, answer?.stems ?? [])),
    );
    this.hidden = hits.length === 0;
    if (hits.length > 0) this.#announcer.say(() => this.#count(hits.length));
    else this.#announcer.silence();
  }

  #row(hit: Hit, stems: readonly string[]): Node[] {
    const template = this.querySelector<HTMLTemplateElement>('template[data-row]');
    const row = template?.content.firstElementChild?.cloneNode(true);
    if (!(row instanceof HTMLElement)) return [];
    const link = row.querySelector('a');
    if (link) link.href = hit.url;
    link?.addEventListener('click', () => leaveAskedWords(link.href, stems));
    for (const [name, text] of [
      ['feature', hit.feature],
      ['title', hit.title],
    ]) {
      const place = row.querySelector(`[data-${name ?? ''}]`);
      if (place) place.textContent = text ?? '';
    }
    return [row];
  }

  #count(n: number): string {
    const locale = this.dataset['locale'] ?? 'en';
    const forms = JSON.parse(this.dataset['count'] ?? '{}') as Record<string, string>;
    const form = forms[new Intl.PluralRules(locale).select(n)] ?? forms['other'] ?? '';
    return form.replace('{n}', new Intl.NumberFormat(locale).format(n));
  }
}

customElements.define('suggested-articles', SuggestedArticles);
