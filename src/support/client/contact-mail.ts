import { fill, one } from './form-marks.ts';
import { filesOf } from './form-checks.ts';

/** Mail programs cut longer addresses, or do not open at all (Windows hands over 2,048 characters). */
const LINK_MAX = 1900;

/** The text of a mail with everything a form holds, field by field under its label. */
export function mailText(form: HTMLFormElement): string {
  const parts = [...new FormData(form)].flatMap(([name, value]) => {
    const place = form.querySelector(`[data-field="${name}"]`);
    if (!place || typeof value !== 'string' || value.trim() === '') return [];
    const choice = [...place.querySelectorAll('input[type="radio"]')].find(
      (radio) => radio.getAttribute('value') === value,
    );
    return `${place.getAttribute('data-label') ?? name}:\n${choice?.getAttribute('data-label') ?? value.trim()}`;
  });
  const carried = ['question', 'article'].flatMap((name) => {
    const value = new FormData(form).get(name);
    return typeof value === 'string' && value ? [`(${value})`] : [];
  });
  return [...parts, ...carried].join('\n\n');
}

/** Composes the mail and shows it with what is left to do by hand; the form stays as it is. */
export function composeMail(document: Document, form: HTMLFormElement): HTMLElement {
  const panel = one(document, '[data-mail]') as HTMLElement;
  const text = mailText(form);
  const data = new FormData(form);
  const name = String(data.get('name') ?? '').replace(/\s+/g, ' ');
  const subject = encodeURIComponent(fill(panel.dataset['subject'] ?? '', { name }));
  const address = `mailto:${panel.dataset['mail'] ?? ''}?subject=${subject}`;
  const whole = `${address}&body=${encodeURIComponent(text.replaceAll('\n', '\r\n'))}`;
  const fits = whole.length <= LINK_MAX;
  one(panel, '[data-mail-open]').setAttribute('href', fits ? whole : address);
  one(panel, '[data-mail-lead]').toggleAttribute('hidden', !fits);
  one(panel, '[data-mail-long]').toggleAttribute('hidden', fits);
  const area = one(panel, 'textarea') as HTMLTextAreaElement;
  area.value = text;
  const files = filesOf(data).map((file) => file.name);
  const note = one(panel, '[data-mail-files]');
  note.textContent = fill(note.getAttribute('data-mail-files') ?? '', { files: files.join(', ') });
  note.toggleAttribute('hidden', files.length === 0);
  panel.hidden = false;
  return panel;
}

/** Opens the reader's mail program, and connects the buttons beside the text. */
export function connectMail(panel: HTMLElement, form: HTMLFormElement): void {
  const area = one(panel, 'textarea') as HTMLTextAreaElement;
  const open = one(panel, '[data-mail-open]') as HTMLAnchorElement;
  const copy = one(panel, '[data-mail-copy]') as HTMLButtonElement;
  const change = one(panel, '[data-mail-change]') as HTMLButtonElement;
  copy.onclick = () => {
    area.select();
    void navigator.clipboard.writeText(area.value).then(() => {
      copy.textContent = copy.dataset['mailCopy'] ?? '';
    });
  };
  change.onclick = () => {
    panel.hidden = true;
    form.hidden = false;
    form.querySelector<HTMLElement>('#request')?.focus();
  };
  open.click();
}
