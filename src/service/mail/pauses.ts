/** How the pauses between attempts grow; times in milliseconds. */
export interface Pauses {
  readonly firstMs: number;
  /** They double up to this. */
  readonly longestMs: number;
  /** When the pauses have been this long together, the mail is given up. */
  readonly allMs: number;
}

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** 1 minute, doubling to 6 hours, for 5 days (RFC 5321, 4.5.4.1, asks for four to five). */
export const patient: Pauses = {
  firstMs: MINUTE_MS,
  longestMs: 6 * HOUR_MS,
  allMs: 5 * 24 * HOUR_MS,
};

/** By how much a pause is shortened or prolonged at most, so that what failed together does not come back together. */
const JITTER = 0.2;

/**
 * The pause after so many failed attempts, or `undefined` when it is time to give up. Counted in pauses, not in days
 * gone by: a service that was off for a week has not tried for a week.
 */
export function pauseAfter(
  attempts: number,
  pauses: Pauses,
  random = Math.random,
): number | undefined {
  let together = 0;
  let pause = pauses.firstMs;
  for (let attempt = 1; attempt < attempts && together < pauses.allMs; attempt += 1) {
    together += pause;
    pause = Math.min(pause * 2, pauses.longestMs);
  }
  if (together >= pauses.allMs) return undefined;
  return Math.round(pause * (1 + JITTER * (2 * random() - 1)));
}
