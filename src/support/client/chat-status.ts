import { statusAt, type Schedule } from '../schedule.ts';

const DAY = 86_400_000;

/**
 * Says in the panel whether the team is there, in the reader's own time. Its `data-schedule` holds the hours.
 * @returns whether somebody is there; undefined where hours are not known.
 */
export function showStatus(
  place: HTMLElement | null,
  locale: string,
  now: Date,
): boolean | undefined {
  if (!place) return undefined;
  const { open, changesAt } = statusAt(
    JSON.parse(place.dataset['schedule'] ?? '') as Schedule,
    now,
  );
  const name = `${open ? 'open' : 'closed'}${changesAt ? 'Until' : ''}`;
  const time = changesAt ? timeText(locale, changesAt, now) : '';
  place.textContent = (place.dataset[name] ?? '').replace('{time}', () => time);
  place.classList.toggle('chat-status-open', open);
  place.hidden = false;
  return open;
}

/** "17:00" of the same day, "Monday 9:00" of this week, else with the date. */
function timeText(locale: string, time: Date, now: Date): string {
  const clock = { hour: 'numeric', minute: '2-digit' } as const;
  const today = time.toDateString() === now.toDateString();
  const far = time.getTime() - now.getTime() > 6 * DAY;
  return new Intl.DateTimeFormat(locale, {
    ...clock,
    ...(!today && { weekday: 'long' }),
    ...(far && { day: 'numeric', month: 'long' }),
  }).format(time);
}
