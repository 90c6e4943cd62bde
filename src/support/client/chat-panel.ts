import { draftQuestion, keepQuestion, lastAsked } from './chat-question.ts';
import { showStatus } from './chat-status.ts';
import { providers } from './providers/all.ts';
import type { LoadChat, PassedAlong } from './providers/provider.ts';

/** What opens before the chat: whether the team is there, articles that may answer, and what is passed along. */
export class ChatPanel {
  readonly #dialog: HTMLDialogElement;
  readonly #link: HTMLAnchorElement;
  readonly #field: HTMLTextAreaElement;
  readonly #agree: HTMLInputElement;
  readonly #start: HTMLButtonElement;
  /** Fetched early: a browser lets a window open only right after a press. */
  readonly #provider: Promise<{ readonly load: LoadChat }> | undefined;
  #openChat: (() => void) | undefined;

  /** @throws if the markup of ChatPanel.astro is not what it was. */
  constructor(dialog: HTMLDialogElement, link: HTMLAnchorElement) {
    this.#dialog = dialog;
    this.#link = link;
    this.#field = part(dialog, 'textarea');
    this.#agree = part(dialog, 'input');
    this.#start = part(dialog, '.chat-start');
    this.#provider = providers[dialog.dataset['provider'] ?? '']?.();
    this.#provider?.catch(() => undefined);
    if (link.dataset['chat'] === 'website') this.#beWebsiteChat();
    this.#field.value = draftQuestion();
    this.#field.addEventListener('input', () => {
      keepQuestion(this.#field.value);
      this.#tellWhatIsPassed();
    });
    dialog.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#startChat();
    });
    part(dialog, '[data-close]').addEventListener('click', () => dialog.close());
    dialog.addEventListener('click', ({ target }) => target === dialog && dialog.close());
    dialog.addEventListener('close', () => link.focus());
  }

  open(): void {
    if (this.#openChat) return this.#openChat();
    this.#tellWhatIsPassed();
    const there = showStatus(
      this.#dialog.querySelector('[data-status]'),
      document.documentElement.lang,
      new Date(),
    );
    part(this.#dialog, '[data-closed-advice]').hidden = there !== false;
    // On a phone the keyboard would cover what the panel has to say.
    this.#field.autofocus = matchMedia('(pointer: fine)').matches;
    this.#dialog.showModal();
  }

  #beWebsiteChat(): void {
    const title = part(this.#dialog, '[data-website]');
    title.textContent = title.dataset['website'] ?? '';
    part(this.#dialog, '[data-urgent]').hidden = false;
  }

  /** What the team would be told, word by word. */
  #tellWhatIsPassed(): void {
    const { article, question } = this.#known();
    const place = part(this.#dialog, '[data-passed]');
    const quoted =
      question && (place.dataset['quoted'] ?? '').replace('{question}', () => question);
    const told = [article?.title, quoted].filter(Boolean).join(' · ');
    place.textContent = (place.dataset['passed'] ?? '').replace('{what}', () => told);
    part(this.#dialog, '[data-agree]').hidden = told === '';
    const form = new URL(this.#link.href);
    const typed = this.#field.value.trim();
    if (typed) form.searchParams.set('q', typed);
    part<HTMLAnchorElement>(this.#dialog, '[data-contact]').href = form.href;
  }

  #known(): PassedAlong {
    const title = document.querySelector('main h1')?.textContent?.trim();
    const isArticle = new URL(this.#link.href).searchParams.has('article');
    return {
      question: this.#field.value.trim() || lastAsked(),
      article: isArticle && title ? { title, url: location.origin + location.pathname } : undefined,
    };
  }

  async #startChat(): Promise<void> {
    const { dataset } = this.#dialog;
    const failed = part(this.#dialog, '[data-failed]');
    failed.textContent = '';
    if (this.#start.hasAttribute('aria-disabled')) return;
    this.#start.setAttribute('aria-disabled', 'true');
    this.#start.textContent = this.#start.dataset['starting'] ?? '';
    try {
      const provider = await this.#provider;
      if (!provider) throw new Error(`There is no chat "${dataset['provider'] ?? ''}".`);
      const open = await provider.load(
        {
          id: dataset['id'] ?? '',
          url: dataset['url'] ?? '',
          locale: document.documentElement.lang,
          side: document.documentElement.dir === 'rtl' ? 'right' : 'left',
        },
        this.#agree.checked ? this.#known() : {},
      );
      this.#dialog.close();
      open();
      this.#openChat = open;
    } catch (error) {
      console.warn(error);
      if (!this.#dialog.open) this.#dialog.showModal();
      failed.textContent = failed.dataset['failed'] ?? '';
    } finally {
      this.#start.removeAttribute('aria-disabled');
      this.#start.textContent = this.#start.dataset['again'] ?? '';
    }
  }
}

function part<E extends HTMLElement>(host: ParentNode, selector: string): E {
  const found = host.querySelector<E>(selector);
  if (!found) throw new Error(`The panel of the chat has no ${selector}.`);
  return found;
}
