import { leaveAskedWords } from './asked-words.ts';
import type { Dropdown } from './dropdown.ts';
import { rememberQuestion } from './recent-questions.ts';

/** A click with the same modifier keys, so that the browser opens a new tab where it always does. */
export function follow(option: HTMLElement, event: KeyboardEvent): void {
  event.preventDefault();
  const { ctrlKey, metaKey, shiftKey } = event;
  const click = { bubbles: true, cancelable: true, ctrlKey, metaKey, shiftKey };
  option.dispatchEvent(new MouseEvent('click', click));
}

/** A question that led somewhere is remembered, and the page that opens marks its words. */
export function leaveWords({ target }: Event, question: string, stems: readonly string[]): void {
  const row = target instanceof Element ? target.closest<HTMLAnchorElement>('a') : null;
  if (!row || !question) return;
  rememberQuestion(question);
  if (row.dataset['hit']) leaveAskedWords(row.href, stems);
}

/** The active option with its position, for VoiceOver, which does not follow aria-activedescendant (adobe/react-spectrum#10326). */
export function spokenOption({ activeOption, options, state }: Dropdown): string | undefined {
  if (!activeOption || !/Mac|iPhone|iPad/.test(navigator.userAgent)) return undefined;
  const text = activeOption.textContent.replace(/\s+/g, ' ').trim();
  return `${text}, ${state.active + 1}/${options.length}`;
}

/** Whether the focus only moves on within an element, or leaves with the whole window and comes back with it. */
export function staysInside(event: Event, host: Element): boolean {
  if (!(event instanceof FocusEvent)) return false;
  const next = event.relatedTarget ?? document.activeElement;
  return next instanceof Node && host.contains(next);
}

/** Whether a click leads to a heading of the page it was made on. */
export function staysOnPage({ target }: Event): boolean {
  const row = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href*="#"]') : null;
  return row?.pathname === location.pathname;
}
