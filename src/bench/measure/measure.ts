import { Random } from '../corpus/random.ts';
import type { Corpus, Engine, Finder, Question } from '../engine.ts';
import { Wire } from './bytes.ts';
import { spread, type Plan } from './plan.ts';
import { outcomesOf, type Outcome } from './quality.ts';
import { typingTimes } from './typing.ts';

/** What was measured of an engine, over all languages. */
export interface Measured {
  readonly engine: string;
  /** Of fewer questions than planned when the engine took too long. */
  readonly outcomes: readonly Outcome[];
  /** Per language. */
  readonly bytes: readonly number[];
  readonly readyMs: readonly number[];
  /** One per key. */
  readonly keysMs: readonly number[];
}

/**
 * Builds, loads and asks an engine, in one language after the other.
 * @param scratch a folder for what the engines share
 */
export async function measure(
  engine: Engine,
  corpora: readonly Corpus[],
  plan: Plan,
  scratch: string,
): Promise<Measured> {
  const outcomes: Outcome[] = [];
  const bytes: number[] = [];
  const readyMs: number[] = [];
  const keysMs: number[] = [];
  for (const corpus of corpora) {
    const others = corpora.filter((other) => other !== corpus);
    const published = await engine.publish(corpus, others, scratch);
    const { questions, typed } = questionsOf(corpus, plan);
    const wire = new Wire(plan.brotli);
    const downloads: number[] = [];
    for (const question of spread(typed, plan.downloads)) {
      downloads.push(await wire.bytesOf(await published.filesFor(question)));
    }
    bytes.push(downloads.reduce((sum, one) => sum + one, 0) / downloads.length);
    const started = performance.now();
    const finder: Finder = await published.open();
    readyMs.push(performance.now() - started);
    const asking = performance.now();
    const some = await outcomesOf(finder, corpus.locale, questions, plan.askMs);
    const oneMs = (performance.now() - asking) / some.length;
    outcomes.push(...some);
    keysMs.push(...(await typingTimes(finder, typed, plan.typeMs, oneMs)));
  }
  return { engine: engine.name, outcomes, bytes, readyMs, keysMs };
}

/** Questions of every kind in no particular order, and those to type: only what the help desk can answer. */
function questionsOf(
  { questions }: Corpus,
  plan: Plan,
): { questions: readonly Question[]; typed: readonly string[] } {
  const mixed = new Random(1).shuffle(questions);
  const answerable = mixed.filter(({ articles }) => articles.length > 0);
  return {
    questions: spread(mixed, plan.questions),
    typed: spread(answerable, plan.typed).map(({ question }) => question),
  };
}
