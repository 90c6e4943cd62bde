import type { Answer, SearchIndex } from './search-index.ts';

/** Long enough that only a question that has come to rest costs the network anything. */
const PAUSE_MS = 180;
/** Long enough that a question is meant as it stands. */
const REST_MS = 2000;

/** Asks an index: at once for what is loaded, and after a pause for everything. A late answer never replaces a newer one. */
export class Asking {
  readonly #load: () => Promise<SearchIndex>;
  readonly #limit: number;
  readonly #show: (answer: Answer | undefined, question: string) => void;
  readonly #miss: (question: string) => void;
  #index: SearchIndex | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #turn = 0;
  #last: Answer | undefined;
  #showsHits = false;

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
    const turn = this.stop();
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
      this.#tell(answer, question);
      if (answer?.certainty === 'none')
        this.#timer = setTimeout(() => this.#miss(question), REST_MS);
    };
    this.#timer = setTimeout(() => void complete(), this.#index ? PAUSE_MS : 0);
  }

  /** Nothing that was asked before will be shown any more. */
  stop(): number {
    clearTimeout(this.#timer);
    this.#last = undefined;
    return ++this.#turn;
  }

  /**
   * Tells an answer that another one will follow. A word that is still being typed means nothing yet, nor does a part
   * that has not arrived: what stands there stays until the complete answer.
   */
  #tellFirst(answer: Answer, question: string): void {
    const waits = this.#showsHits || answer.isPartial === true;
    if (answer.hits.length > 0 || !waits) this.#tell(answer, question);
  }

  #tell(answer: Answer | undefined, question: string): void {
    this.#last = answer;
    this.#showsHits = (answer?.hits.length ?? 0) > 0;
    this.#show(answer, question);
  }
}
