import { setTimeout as wait } from 'node:timers/promises';

export interface LoadResult {
  readonly sent: number;
  /** From when each was due until its answer was complete, in milliseconds; of those that were answered well. */
  readonly milliseconds: readonly number[];
  /** How often what went wrong, by its name: a status, a time that ran out, a broken connection. */
  readonly errors: ReadonlyMap<string, number>;
}

/**
 * Sends at a steady rate whether or not answers come: an open loop, as readers do not wait for each other. Times count
 * from when a request was due, so that a stall is not hidden by sending less meanwhile (Tene, "How NOT to Measure Latency").
 * @param send resolves to what went wrong, or to nothing
 */
export async function openLoop(
  perSecond: number,
  seconds: number,
  send: () => Promise<string | undefined>,
): Promise<LoadResult> {
  const total = perSecond * seconds;
  const milliseconds: number[] = [];
  const errors = new Map<string, number>();
  const answers: Promise<void>[] = [];
  const start = performance.now();
  while (answers.length < total) {
    const due = start + (answers.length * 1000) / perSecond;
    if (due > performance.now()) {
      await wait(1);
      continue;
    }
    answers.push(
      send().then((problem) => {
        if (problem === undefined) milliseconds.push(performance.now() - due);
        else errors.set(problem, (errors.get(problem) ?? 0) + 1);
      }),
    );
  }
  await Promise.all(answers);
  return { sent: total, milliseconds, errors };
}
