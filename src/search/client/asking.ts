import type { Answer, Certainty, SearchIndex } from './search-index.ts';

/**
 * Is handed each answer; undefined when search cannot be loaded.
 * @param isSaid whether to say also that it is not sure
 */
export type Show = (answer: Answer | undefined, question: string, isSaid: boolean) => void;

/** Long enough that only a question that has come to rest costs the network anything. */
const PAUSE_MS = 180;
/**
 * With the pause longer than most readers take from key to key, even without practice: that nothing fits before means
 * that they are in the middle of a word.
 */
const REST_MS = 400;
/** Long enough that a question is meant as it stands. */
const MISS_MS = 1600;

/**
 * Asks an index: at once for what is loaded, and after a pause for everything. A late answer never replaces a newer one,
 * and what stands there stays until there are hits, or the reader has stopped typing.
 */
export class Asking {
  readonly #load: () => Promise<SearchIndex>;
  readonly #limit: number;
  readonly #show: Show;
  readonly #miss: (question: string) => void;
  #index: SearchIndex | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #turn = 0;
  #last: Answer | undefined;
  /** How sure the reader was told that the answer is. */
  #said: Certainty | undefined;

  /**
   * @param miss is handed each question that rests without a hit
   */
  constructor(
    load: () => Promise<SearchIndex>,
    limit: number,
    show: Show,
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
      this.#tellComplete(answer, question);
    };
    this.#timer = setTimeout(() => void complete(), this.#index ? PAUSE_MS : 0);
  }

  /** Nothing that was asked before will be shown any more. */
  stop(): void {
    this.#next();
    this.#said = undefined;
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
    const follows = this.#said === 'none' && answer.isPartial !== true;
    if (answer.hits.length > 0 || follows) this.#tell(answer, question);
  }

  /** Tells hits at once, and that they are not sure, or that there are none, once the question rests. */
  #tellComplete(answer: Answer | undefined, question: string): void {
    const isEmpty = answer?.hits.length === 0;
    if (!isEmpty || this.#said === 'none') this.#tell(answer, question);
    if (answer === undefined || answer.certainty === 'strong') return;
    this.#timer = setTimeout(() => {
      if (this.#said !== answer.certainty) this.#tell(answer, question, true);
      if (certaintyIn(answer) === 'none')
        this.#timer = setTimeout(() => this.#miss(question), MISS_MS);
    }, REST_MS);
  }

  #tell(answer: Answer | undefined, question: string, rests = false): void {
    const certainty = certaintyIn(answer);
    const isSaid = rests || certainty === this.#said;
    this.#last = answer;
    this.#said = isSaid ? certainty : undefined;
    this.#show(answer, question, isSaid);
  }
}

/** How sure an answer is, where it is one. */
const certaintyIn = (answer: Answer | undefined): Certainty | undefined =>
  answer?.isBegun === true ? undefined : answer?.certainty;
