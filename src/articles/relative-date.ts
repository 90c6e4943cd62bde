const units = [
  ['year', 365.25 * 86_400],
  ['month', 30.44 * 86_400],
  ['week', 7 * 86_400],
  ['day', 86_400],
] as const;

/** "5 months ago" in a language, in whole units of a day or more; today is "today". */
export function relativeDate(locale: string, date: Date, now: Date): string {
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const seconds = (now.getTime() - date.getTime()) / 1000;
  for (const [unit, length] of units) {
    const passed = Math.floor(seconds / length);
    if (passed >= 1) return format.format(-passed, unit);
  }
  return format.format(0, 'day');
}
