import { showFileProblems } from './file-marks.ts';
import { fill, one } from './form-marks.ts';

/**
 * Lists the chosen files, each with a button that takes it out. What is chosen later is added: a browser by itself would
 * forget the first picture when the second is chosen.
 */
export function connectFiles(form: HTMLFormElement): void {
  const field = one(form, '#attachments') as HTMLInputElement;
  let chosen: readonly File[] = [];
  const set = (files: readonly File[]): void => {
    chosen = files;
    const transfer = new DataTransfer();
    for (const file of files) transfer.items.add(file);
    field.files = transfer.files;
    list(form, files, (gone) => {
      set(chosen.filter((file) => file !== gone));
      field.focus();
    });
    void judge(files).catch(() => undefined);
  };
  // What cannot be judged now, without a connection, is when it is sent.
  const judge = async (files: readonly File[]): Promise<void> => {
    const { problemsOfFiles } = await import('./form-checks.ts');
    const problems = await problemsOfFiles(files);
    if (files === chosen) showFileProblems(document, problems);
  };
  const add = (): void => {
    const added = [...(field.files ?? [])].filter((file) => !chosen.some((one) => same(one, file)));
    set([...chosen, ...added]);
    one(form, '[data-files-again]').toggleAttribute('hidden', true);
  };
  field.addEventListener('change', add);
  // A browser that puts the files back tells nobody.
  addEventListener('pageshow', () => {
    if (chosen.length === 0 && field.files?.length) add();
  });
  form.addEventListener('reset', () => set([]));
}

function list(form: HTMLFormElement, files: readonly File[], remove: (file: File) => void): void {
  const place = one(form, '[data-files]') as HTMLElement;
  const template = one(form, 'template[data-file]') as HTMLTemplateElement;
  const rows = files.map((file) => {
    const row = template.content.cloneNode(true) as DocumentFragment;
    one(row, '[data-file-name]').textContent =
      `${file.name} (${sizeInWords(file.size, place.dataset['locale'])})`;
    const button = one(row, 'button') as HTMLButtonElement;
    button.setAttribute(
      'aria-label',
      fill(button.getAttribute('aria-label') ?? '', { file: file.name }),
    );
    button.addEventListener('click', () => remove(file));
    return row;
  });
  place.replaceChildren(...rows);
}

function sizeInWords(bytes: number, locale: string | undefined): string {
  const [unit, size] =
    bytes < 1024 ** 2 ? ['kilobyte', bytes / 1024] : ['megabyte', bytes / 1024 ** 2];
  return new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits: 1 }).format(
    size,
  );
}

function same(a: File, b: File): boolean {
  return a.name === b.name && a.size === b.size && a.lastModified === b.lastModified;
}
