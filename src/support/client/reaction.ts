import './reaction-styles.ts';
import { keepReaction, keptReaction } from './kept-reaction.ts';
import { followUp, type ReactionWords } from './reaction-follow-up.ts';

const PATIENCE_MS = 15_000;

let reaction: Reaction | undefined;

/** Sends what the reader has chosen in the form under an article, and shows what follows from it. */
export function react(form: HTMLFormElement): Promise<void> {
  return reactionIn(form).changed();
}

/** Shows what the reader has said about the article before in this visit; nothing is sent. */
export function restore(form: HTMLFormElement): Promise<void> {
  return reactionIn(form).restore();
}

function reactionIn(form: HTMLFormElement): Reaction {
  reaction = reaction?.form === form ? reaction : new Reaction(form);
  return reaction;
}

/** The form under an article once it has been touched. The markup is Reaction.astro. */
class Reaction {
  readonly form: HTMLFormElement;
  readonly #status: HTMLElement;
  readonly #thanks: string;
  #words: ReactionWords | undefined;
  #more: HTMLElement | undefined;
  #sending: Promise<unknown> = Promise.resolve();
  #turn = 0;

  constructor(form: HTMLFormElement) {
    const status = form.querySelector<HTMLElement>('[role=status]');
    if (!status) throw new Error('The form has no place for the thanks.');
    this.form = form;
    this.#status = status;
    this.#thanks = status.textContent;
    // There before it speaks, so that assistive technology hears it.
    status.textContent = '';
    status.style.display = 'block';
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.changed();
    });
  }

  async changed(): Promise<void> {
    const turn = ++this.#turn;
    this.#ask();
    const sent = this.#send(turn);
    this.#words ??= await fetchWords(this.#value('locale')).catch(() => undefined);
    this.#ask();
    const arrived = await sent;
    if (turn !== this.#turn) return;
    this.#status.textContent = arrived ? this.#gratitude() : (this.#words?.failed ?? '');
    const again = this.form.querySelector('button');
    if (again) again.style.display = arrived ? '' : 'inline-flex';
  }

  async restore(): Promise<void> {
    const { face, reason } = keptReaction(this.#value('article'));
    if (this.#turn > 0 || !face) return;
    this.#check('face', face);
    if (face !== 'sad') return;
    this.#words = await fetchWords(this.#value('locale')).catch(() => undefined);
    this.#ask();
    // Meanwhile the reader may have thought again.
    if (this.#turn === 0 && reason) this.#check('reason', reason);
  }

  #check(name: string, value: string): void {
    const radio = this.form.querySelector<HTMLInputElement>(`[name=${name}][value=${value}]`);
    if (radio) radio.checked = true;
  }

  /** One after the other, so that the last choice is the one that stays; what was chosen over is not sent any more. */
  #send(turn: number): Promise<boolean> {
    const sending = this.#sending.then(() => turn !== this.#turn || this.#post());
    this.#sending = sending;
    return sending;
  }

  #post(): Promise<boolean> {
    const values = Object.fromEntries(new FormData(this.form));
    const article = this.#value('article');
    const { id } = keptReaction(article);
    const sent = { id, face: this.#value('face'), reason: this.#value('reason') };
    // Also one whose answer is lost has an id that the service may know.
    keepReaction(article, { id });
    return fetch(this.form.action, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ id, ...values }),
      keepalive: true,
      signal: AbortSignal.timeout(PATIENCE_MS),
    }).then(
      ({ ok }) => {
        if (ok) keepReaction(article, sent);
        return ok;
      },
      () => false,
    );
  }

  /** Asks why, where the article did not help. */
  #ask(): void {
    const isSad = this.#value('face') === 'sad';
    if (isSad && !this.#more && this.#words) {
      const face = this.form.querySelector('label');
      this.#more = followUp(this.#words, this.#value('article'), face);
      this.form.append(this.#more);
    }
    if (!this.#more) return;
    this.#more.hidden = !isSad;
    // A reason belongs to a sad face: with another one it is taken back.
    if (!isSad) for (const radio of this.#more.querySelectorAll('input')) radio.checked = false;
  }

  #gratitude(): string {
    if (!this.#words || this.#value('face') !== 'sad') return this.#thanks;
    return this.#value('reason') ? this.#words.reasonThanks : this.#words.sorry;
  }

  #value(name: string): string {
    const value = new FormData(this.form).get(name);
    return typeof value === 'string' ? value : '';
  }
}

async function fetchWords(locale: string): Promise<ReactionWords> {
  const response = await fetch(`/reaction/${locale}.json`);
  if (!response.ok) throw new Error(`The words of the reaction: ${response.status}`);
  return (await response.json()) as ReactionWords;
}
