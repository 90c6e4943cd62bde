// One file serves every address that leads nowhere: only the page in the reader's language stays, and its search bar
// starts with the words of the address.
const sections = [...document.querySelectorAll<HTMLElement>('[data-not-found]')];
const [first = '', ...rest] = location.pathname.split('/').filter(Boolean);
const shown = sections.find(({ dataset }) => dataset['notFound'] === first) ?? sections[0];
for (const section of sections) if (section !== shown) section.remove();

const locale = shown?.dataset['notFound'];
if (shown && locale) {
  shown.hidden = false;
  document.documentElement.lang = locale;
  document.documentElement.dir = shown.dir;
  document.title = document.title.replace(
    /^[^·]+/,
    `${shown.querySelector('h1')?.textContent ?? ''} `,
  );
  const words = (first === locale ? rest : [first, ...rest]).at(-1) ?? '';
  const field = shown.querySelector('input');
  // As its beginning, too: to that Safari takes it back when it brings the page back.
  if (field) field.value = field.defaultValue = wordsOf(words);
}

function wordsOf(part: string): string {
  try {
    return decodeURIComponent(part)
      .replace(/\.\w+$/, '')
      .replace(/[-_+]+/g, ' ')
      .trim();
  } catch {
    return '';
  }
}
