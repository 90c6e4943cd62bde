/** JSON escapes none of these. */
const DIGITS =
  '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ!#$%&()*+,-./:;<=>?@[]^_`{|}~';
const LEAST = 0.2;
const STEP = 1.1;

/** A positive number as one character, at most 5 % off; beyond 0.2 and 970 it is one of these. */
export function levelOf(value: number): string {
  const level = Math.round(Math.log(Math.max(value, LEAST) / LEAST) / Math.log(STEP));
  return DIGITS[Math.min(level, DIGITS.length - 1)] ?? '';
}

/** The number behind a character. */
export function valueOf(level: string): number {
  return LEAST * STEP ** Math.max(0, DIGITS.indexOf(level));
}
