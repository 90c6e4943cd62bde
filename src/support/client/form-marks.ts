import type { ProblemCode, RequestProblem } from '../request/fields.ts';

/** Takes away what `markWrong` put there. */
export function clearMarks(document: Document): void {
  for (const place of document.querySelectorAll('[data-field]')) clearMark(place);
}

/** The same for one field. */
export function clearMark(place: Element): void {
  const error = one(place, '[data-error]');
  error.setAttribute('hidden', '');
  error.replaceChildren();
  for (const part of described(place)) {
    const hint = part.getAttribute('data-hint');
    if (hint === null) part.removeAttribute('aria-describedby');
    else part.setAttribute('aria-describedby', hint);
  }
  for (const control of controls(place)) control.removeAttribute('aria-invalid');
}

/** What to say about a problem, in the words of the page. */
export function sentenceFor(document: Document, problem: RequestProblem): string {
  const summary = one(document, '[data-problems]');
  const sentences = JSON.parse(summary.getAttribute('data-problems') ?? '{}') as Record<
    ProblemCode,
    string
  >;
  return fill(sentences[problem.code], {
    file: problem.file ?? '',
    field: placeOf(document, problem)?.getAttribute('data-label') ?? '',
  });
}

/** The part of the form a problem is about. The pair of e-mail and phone has one error between them. */
export function placeOf(document: Document, { field, code }: RequestProblem): Element | null {
  const name = code === 'reach-missing' ? 'reach' : field;
  return document.querySelector(`[data-field="${name}"]`);
}

/** Says beside a field what is wrong with it, also to assistive technology. */
export function markWrong(
  document: Document,
  place: Element,
  sentence: string,
  prefix: string,
): void {
  const error = one(place, '[data-error]');
  const line = document.createElement('p');
  const spoken = document.createElement('span');
  spoken.className = 'sr-only';
  spoken.textContent = prefix;
  line.append(spoken, sentence);
  error.append(line);
  error.removeAttribute('hidden');
  for (const part of described(place)) {
    const hint = part.getAttribute('data-hint');
    part.setAttribute('aria-describedby', [hint, error.id].filter(Boolean).join(' '));
  }
  for (const control of controls(place)) control.setAttribute('aria-invalid', 'true');
  place.closest('details')?.setAttribute('open', '');
}

/** What carries the description: a group as a whole, otherwise the control. */
function described(place: Element): readonly Element[] {
  return place.localName === 'fieldset' ? [place] : controls(place);
}

/** A radio button cannot be wrong by itself. */
function controls(place: Element): readonly Element[] {
  return [...place.querySelectorAll('input:not([type="radio"]), textarea')];
}

/** Puts values into a text of the markup. */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}

/** An element the markup promises. */
export function one(host: ParentNode, selector: string): Element {
  const found = host.querySelector(selector);
  if (!found) throw new Error(`The contact page has no ${selector}.`);
  return found;
}
