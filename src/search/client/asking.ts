import type { Answer, SearchIndex } from './search-index.ts';

/** Long enough that only a question that has come to rest costs the network anything. */
const PAUSE_MS = 180;
/**
 * Longer than most readers take from key to key, even without practice: that nothing is found before means that they
 * are in the middle of a word.
 */
const NOTHING_MS = 400;
/** Long enough that a question is meant as it stands. */
const REST_MS = 1600;

/**
 * Asks an index: at once for what is loaded, and after a pause for everything. A late answer never replaces a newer one,
 * and what stands there stays until there are hits, or the reader has stopped typing.
 */
export class Asking {
  readonly #load: () => Promise<SearchIndex>;
  readonly #limit: number;
  readonly #show: (answer: Answer | undefined, question: string) => void;
  readonly #miss: (question: string) => void;
  #index: SearchIndex | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #turn = 0;
  #last: Answer | undefined;
  #saysNothing = false;

  /**
   * @param show is handed each answer; undefined when search cannot be loaded
   * @param miss is handed each question that rests without a hit
   */
  constructor(
    load: () => Promise<SearchIndex>,
    limit: number,
    show: (answer: Answer | undefined, question: string) => void,
    miss: (question: string) => void = () => undefined,
  ) {
    this.#load = load;
    this.#limit = limit;
    this.#show = show;
    this.#miss = miss;
  }

  /** The answer shown last. */
  get last(): Answer | undefined {
    return this.#last;
  }

  /** Fetches what the first answer needs. A failure is told when a question fails, not before one is asked. */
  warmUp(): void {
    this.#load().then(
      (index) => (this.#index = index),
      () => undefined,
    );
  }

  ask(question: string, exact = false): void {
    const asked = { question, limit: this.#limit, exact };
    const turn = this.#next();
    if (this.#index) this.#tellFirst(this.#index.answer(asked), question);
    const complete = async (): Promise<void> => {
      const index = await this.#load().catch(() => undefined);
      this.#index = index;
      if (turn !== this.#turn) return;
      if (index && this.#last === undefined) this.#tellFirst(index.answer(asked), question);
      for await (const answer of index?.better?.(asked) ?? []) {
        if (turn !== this.#turn) return;
        this.#tellFirst(answer, question);
      }
      const answer = await index?.complete(asked).catch(() => undefined);
      if (turn !== this.#turn) return;
      if (answer?.certainty === 'none') this.#tellNothing(answer, question);
      else this.#tell(answer, question);
    };
    this.#timer = setTimeout(() => void complete(), this.#index ? PAUSE_MS : 0);
  }

  /** Nothing that was asked before will be shown any more. */
  stop(): void {
    this.#next();
    this.#saysNothing = false;
  }

  #next(): number {
    clearTimeout(this.#timer);
    this.#last = undefined;
    return ++this.#turn;
  }

  /**
   * Tells an answer that another one will follow. A word that is still being typed means nothing yet, nor does a part
   * that has not arrived: only where it says already that there is nothing, that follows the question.
   */
  #tellFirst(answer: Answer, question: string): void {
    const follows = this.#saysNothing && answer.isPartial !== true;
    if (answer.hits.length > 0 || answer.isBegun === true || follows) this.#tell(answer, question);
  }

  /** Tells that there is nothing, once the question rests. */
  #tellNothing(answer: Answer, question: string): void {
    if (answer.isBegun === true) return this.#tell(answer, question);
    const tell = (): void => {
      this.#tell(answer, question);
      this.#timer = setTimeout(() => this.#miss(question), REST_MS);
    };
    if (this.#saysNothing) tell();
    else this.#timer = setTimeout(tell, NOTHING_MS);
  }

  #tell(answer: Answer | undefined, question: string): void {
    this.#last = answer;
    this.#saysNothing = answer?.certainty === 'none' && answer.isBegun !== true;
    this.#show(answer, question);
  }
}
