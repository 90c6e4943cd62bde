import { connectFiles } from './contact-files.ts';
import { likelyEmail } from './contact-email-hint.ts';
import { fill, one } from './form-marks.ts';

/** Long enough that nobody is corrected in the middle of a word. */
const PAUSE_MS = 800;

/** Connects what helps to fill the form in: the report that opens, the device that describes itself, the e-mail hint. */
export function connectAids(form: HTMLFormElement): void {
  one(form, '[data-technical]').addEventListener('change', () => showReport(form));
  // A browser that puts the checkbox back as it was tells nobody.
  addEventListener('pageshow', () => showReport(form));
  one(form, '[data-fill-in]').addEventListener('click', () => void fillIn(form));
  connectEmailHint(form);
  connectFiles(form);
}

/** Shows the report with its checkbox. What is not shown is not sent; it comes back with the checkbox. */
export function showReport(form: HTMLFormElement): void {
  const box = one(form, '[data-technical]') as HTMLInputElement;
  const report = one(form, '[data-report]') as HTMLDetailsElement;
  report.open = true;
  report.hidden = !box.checked;
  const fields = one(report, 'fieldset') as HTMLFieldSetElement;
  fields.disabled = !box.checked;
  box.setAttribute('aria-controls', report.id);
  box.setAttribute('aria-expanded', String(box.checked));
}

async function fillIn(form: HTMLFormElement): Promise<void> {
  const { describeDevice } = await import('./contact-device.ts');
  const device = await describeDevice(navigator);
  for (const [name, value] of Object.entries(device)) {
    const field = form.querySelector<HTMLInputElement>(`#${name}`);
    if (field && value) field.value = value;
  }
  const done = one(form, '[data-filled-in]') as HTMLElement;
  done.textContent = done.dataset['filledIn'] ?? '';
  form.dispatchEvent(new Event('input'));
}

/** While somebody writes and not when they leave the field: a line that appears then moves what they are about to press. */
function connectEmailHint(form: HTMLFormElement): void {
  const field = one(form, '#email') as HTMLInputElement;
  const hint = one(form, '[data-email-hint]') as HTMLElement;
  const use = one(form, '[data-email-use]') as HTMLButtonElement;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const show = (email: string | undefined): void => {
    hint.textContent = email ? fill(hint.dataset['emailHint'] ?? '', { email }) : '';
    use.hidden = email === undefined;
  };
  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => show(likelyEmail(field.value)), PAUSE_MS);
  });
  use.addEventListener('click', () => {
    field.value = likelyEmail(field.value) ?? field.value;
    field.focus();
    field.dispatchEvent(new Event('input', { bubbles: true }));
    show(undefined);
  });
}
