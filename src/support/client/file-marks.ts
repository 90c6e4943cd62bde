import type { RequestProblem } from '../request/fields.ts';
import { clearMark, markWrong, one, sentenceFor } from './form-marks.ts';

/**
 * Says beside the file field what is wrong with the chosen files, in place of what was said before, and takes what
 * is mended out of the summary above the form.
 */
export function showFileProblems(document: Document, problems: readonly RequestProblem[]): void {
  const place = one(document, '[data-field="attachments"]');
  const prefix = one(document, '[data-problems]').getAttribute('data-prefix') ?? '';
  const sentences = problems.map((problem) => sentenceFor(document, problem));
  clearMark(place);
  for (const sentence of sentences) markWrong(document, place, sentence, prefix);
  one(document, '[data-contact-status]').textContent = sentences.join(' ');
  takeOut(document, new Set(sentences), prefix);
}

function takeOut(document: Document, left: ReadonlySet<string>, prefix: string): void {
  const summary = one(document, '[data-problems]');
  const items = [...summary.querySelectorAll('li:has([href="#attachments"])')];
  const mended = items.filter(({ textContent }) => !left.has(textContent));
  for (const item of mended) item.remove();
  if (mended.length === 0 || summary.querySelector('li')) return;
  summary.setAttribute('hidden', '');
  if (document.title.startsWith(prefix)) document.title = document.title.slice(prefix.length);
}
