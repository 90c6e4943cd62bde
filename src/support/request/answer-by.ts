const DAY = 86_400_000;

/**
 * By when an answer comes, as "Tuesday 10:00 AM"; with its date where that is a week away.
 * @param timeZone an IANA name; the zone is then named with the time. Without it, the clock of whoever runs this counts.
 */
export function answerByText(
  date: Date,
  locale: string,
  timeZone?: string,
  now: Date = new Date(),
): string {
  return new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    hour: 'numeric',
    minute: '2-digit',
    ...(date.getTime() - now.getTime() >= 6 * DAY && { day: 'numeric', month: 'long' }),
    ...(timeZone && { timeZone, timeZoneName: 'short' }),
  }).format(date);
}
