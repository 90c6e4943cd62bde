import { answerByText } from '../request/answer-by.ts';
import { replyBy, statusAt, type Schedule } from '../schedule.ts';
import { isNear } from '../schedule/near.ts';
import { statusText, type StatusWords } from '../schedule/status-text.ts';

const MINUTE = 60_000;
const locale = document.documentElement.lang;

/** Says wherever a page asks for it what the hours mean at this moment, in the reader's own time. */
function show(): void {
  const now = new Date();
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  for (const place of all('[data-reply-within]')) {
    const by = replyBy(now, Number(place.dataset['replyWithin']));
    const time = answerByText(by, locale, undefined, now);
    say(
      place,
      (place.dataset['answer'] ?? '').replace('{time}', () => time),
    );
  }
  for (const list of all('[data-exceptions]')) {
    const entries = [...list.querySelectorAll<HTMLElement>('[data-from]')];
    for (const entry of entries) {
      const { from = '', until = '' } = entry.dataset;
      entry.hidden = !isNear({ from, until }, timeZone, now);
    }
    list.hidden = entries.every(({ hidden }) => hidden);
  }
  for (const place of all('[data-open-now]')) {
    const status = statusAt(read<Schedule>(place, 'schedule'), now);
    place.dataset['open'] = String(status.open);
    say(place, statusText(status, now, locale, read<StatusWords>(place, 'openNow'), timeZone));
  }
}

const all = (selector: string): NodeListOf<HTMLElement> => document.querySelectorAll(selector);

const read = <T>(place: HTMLElement, name: string): T => JSON.parse(place.dataset[name] ?? '') as T;

/** Writes only what has changed: a selection of the reader's stays. */
function say(place: HTMLElement, text: string): void {
  const line = place.querySelector('[data-line]');
  if (line && line.textContent !== text) line.textContent = text;
  place.dataset['told'] = '';
}

function keepUp(): void {
  show();
  setTimeout(keepUp, MINUTE - (Date.now() % MINUTE));
}

// A browser that does not know the time zone stops here, and keeps the text the page came with.
keepUp();
// A tab in the background sleeps.
document.addEventListener('visibilitychange', show);
