import type { Receipt, RequestProblem } from '../request/fields.ts';
import { clearMarks, fill, markWrong, one, placeOf, sentenceFor } from './form-marks.ts';

/*
 * What the contact page shows after somebody has sent it, in the browser and, for readers without JavaScript, on the
 * server, which hands in a document of its own. So nothing here needs more than a DOM; every word is in the markup.
 */

/** Shows what is wrong above the form and beside each field, in place of what was shown before. No problems: clears it. */
export function showProblems(document: Document, problems: readonly RequestProblem[]): void {
  const summary = one(document, '[data-problems]');
  const prefix = summary.getAttribute('data-prefix') ?? '';
  clearMarks(document);
  summary.setAttribute('hidden', '');
  if (prefix && document.title.startsWith(prefix))
    document.title = document.title.slice(prefix.length);
  if (problems.length === 0) return;
  const items = problems.map((problem) => {
    const place = placeOf(document, problem);
    const sentence = sentenceFor(document, problem);
    if (place) markWrong(document, place, sentence, prefix);
    const item = document.createElement('li');
    item.append(place ? linkTo(document, problem, sentence) : sentence);
    return item;
  });
  one(summary, '[data-problem-list]').replaceChildren(...items);
  const inFields = problems.some(({ field }) => field !== 'form');
  const title = one(summary, '#problems-title');
  title.textContent = title.getAttribute(inFields ? 'data-fields' : 'data-form');
  one(summary, '[data-send-again]').toggleAttribute('hidden', inFields);
  summary.removeAttribute('hidden');
  document.title = prefix + document.title;
}

/** Puts back what a reader wrote. `attachments` holds the names of the files, which have to be chosen again. */
export function keepValues(document: Document, values: Readonly<Record<string, string>>): void {
  const form = one(document, 'form[data-contact]');
  for (const control of form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
    'input[name], textarea[name]',
  )) {
    const value = values[control.getAttribute('name') ?? ''];
    if (value === undefined) continue;
    if (value !== '') control.closest('details')?.setAttribute('open', '');
    const type = control.getAttribute('type') ?? '';
    if (type === 'file') askForFiles(form, value);
    else if (type === 'radio' || type === 'checkbox') check(control, value);
    else if (control.localName === 'textarea') write(control, value);
    else {
      control.setAttribute('value', value);
      control.value = value;
    }
  }
}

/**
 * Puts the receipt in the place of the form.
 *
 * @param timeZone the reader's own by its IANA name; without it, the team's is taken and named
 */
export function showReceipt(document: Document, receipt: Receipt, timeZone?: string): void {
  const section = one(document, '[data-receipt]');
  showProblems(document, []);
  one(section, '[data-reference]').textContent = receipt.reference;
  const answerBy = one(section, '[data-answer-by]');
  answerBy.textContent = fill(answerBy.getAttribute('data-answer-by') ?? '', {
    when: when(document, receipt.answerBy, timeZone),
  });
  const entries = receipt.sent.flatMap(({ field, value }) => {
    const [term, text] = ['dt', 'dd'].map((tag) => document.createElement(tag));
    if (!term || !text) return [];
    const place = document.querySelector(`[data-field="${field}"]`);
    const choice = [...(place?.querySelectorAll('input[type="radio"]') ?? [])].find(
      (radio) => radio.getAttribute('value') === value,
    );
    term.textContent = place?.getAttribute('data-label') ?? field;
    text.textContent = choice?.getAttribute('data-label') ?? value;
    return [term, text];
  });
  one(section, '[data-sent]').replaceChildren(...entries);
  section.removeAttribute('hidden');
  for (const before of document.querySelectorAll('form[data-contact], [data-before-receipt]'))
    before.setAttribute('hidden', '');
  document.title = `${section.getAttribute('data-receipt') ?? ''} · ${document.title}`;
}

function linkTo(document: Document, { field }: RequestProblem, sentence: string): Element {
  const link = document.createElement('a');
  link.setAttribute('href', `#${field}`);
  link.textContent = sentence;
  return link;
}

function check(control: Element, value: string): void {
  const checked = control.getAttribute('value') === value;
  control.toggleAttribute('checked', checked);
  if ('checked' in control) control.checked = checked;
}

function write(control: HTMLInputElement | HTMLTextAreaElement, value: string): void {
  const text = escapesText(control) ? value : escaped(value);
  control.textContent = text;
  control.value = text;
}

/** linkedom writes what stands in a <textarea> as it is: a reader's `</textarea>` would end it, and what follows run. */
function escapesText(control: Element): boolean {
  const probe = control.ownerDocument.createElement('textarea');
  probe.textContent = '<';
  return !probe.outerHTML.includes('><<');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function askForFiles(form: Element, names: string): void {
  const note = one(form, '[data-files-again]');
  note.textContent = fill(note.getAttribute('data-files-again') ?? '', { files: names });
  note.toggleAttribute('hidden', names === '');
}

function when(document: Document, time: string, timeZone: string | undefined): string {
  const section = one(document, '[data-receipt]');
  const zone = timeZone ?? section.getAttribute('data-time-zone') ?? 'UTC';
  const text = new Intl.DateTimeFormat(document.documentElement.getAttribute('lang') ?? 'en', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: 'numeric',
    minute: '2-digit',
    timeZone: zone,
  }).format(new Date(time));
  return timeZone === undefined
    ? `${text} (${section.getAttribute('data-time-zone-label') ?? zone})`
    : text;
}
