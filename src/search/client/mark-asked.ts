import css from './mark-asked.css?inline';
import { takeAskedWords } from './asked-words.ts';
import { fold } from './text.ts';

const NAME = 'asked';
/** Shorter stems begin too many other words. */
const MIN_STEM = 3;

/** Marks on this page the words its reader asked for, without touching the text (CSS Custom Highlight API). */
export function markAsked(): void {
  const stems = takeAskedWords().filter((stem) => stem.length >= MIN_STEM);
  const text = document.querySelector('[data-article]');
  if (stems.length === 0 || !text || !('highlights' in CSS)) return;
  const ranges = rangesOf(text, stems);
  if (ranges.length === 0) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
  CSS.highlights.set(NAME, new Highlight(...ranges));
  const dismiss = document.querySelector<HTMLElement>('[data-unmark]');
  if (!dismiss) return;
  dismiss.hidden = false;
  dismiss.addEventListener('click', () => {
    CSS.highlights.delete(NAME);
    dismiss.hidden = true;
    // The button is gone: whoever pressed a key goes on from the top of the article.
    document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true });
  });
}

function rangesOf(root: Element, stems: readonly string[]): Range[] {
  const ranges: Range[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    for (const match of (node.textContent ?? '').matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
      const word = fold(match[0]);
      if (!stems.some((stem) => word.startsWith(stem))) continue;
      const range = document.createRange();
      range.setStart(node, match.index);
      range.setEnd(node, match.index + match[0].length);
      ranges.push(range);
    }
  }
  return ranges;
}
