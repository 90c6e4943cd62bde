let isAsked = false;

/** As in `stemmers.ts`; importing that here would be one more file to load on every page. */
const stemmers: Readonly<Record<string, () => Promise<unknown>>> = {
  en: () => import('@orama/stemmers/english'),
  es: () => import('./spanish.ts'),
};

/** Nothing of the search is fetched before a reader is about to use it; then its file comes beside its code, not after. */
function load(): Promise<unknown> {
  if (!isAsked) {
    isAsked = true;
    const link = document.createElement('link');
    link.rel = 'preload';
    link.as = 'fetch';
    // Asked for as it is here, without CORS, when it is read (shared-index.ts), or it would be loaded twice.
    link.href = `/search/${document.documentElement.lang}.json`;
    document.head.append(link);
    // The index asks for it when it has arrived itself, which is too late to be the first time.
    stemmers[document.documentElement.lang.split('-')[0] ?? '']?.().catch(() => undefined);
  }
  return import('./help-search.ts');
}

for (const type of ['focusin', 'pointerover', 'input'] as const)
  document.addEventListener(type, ({ target }) => loadFor(target));
// On a slow line the reader may be in the field before this script is there.
loadFor(document.activeElement);

function loadFor(target: EventTarget | null): void {
  if (target instanceof Element && target.closest('help-search')) void load();
}

// A page reached through the search marks the words that led there.
try {
  if (sessionStorage.getItem('asked-words'))
    void import('./mark-asked.ts').then(({ markAsked }) => markAsked());
} catch {
  // Storage is blocked: nothing was handed on.
}

document.addEventListener('keydown', (event) => {
  const slash =
    event.key === '/' &&
    !isTyping(event.target) &&
    !event.metaKey &&
    !event.ctrlKey &&
    !event.altKey;
  const commandK =
    event.key.toLowerCase() === 'k' && (event.metaKey || event.ctrlKey) && !event.shiftKey;
  if (!slash && !commandK) return;
  const search = [...document.querySelectorAll<HTMLElement>('help-search')].find(
    (bar) => bar.getClientRects().length > 0,
  );
  if (!search) return;
  event.preventDefault();
  openBar(search);
});

// On a phone the header shows an icon that opens the bar; without JavaScript it leads to the search page.
document.addEventListener('click', (event) => {
  const search =
    event.target instanceof Element &&
    // Not the bar itself, which says by the same attribute that it is open: its hits would lead nowhere.
    event.target.closest('a[data-open]')?.closest<HTMLElement>('help-search');
  if (!search || event.metaKey || event.ctrlKey) return;
  event.preventDefault();
  openBar(search);
});

function openBar(search: HTMLElement): void {
  search.dataset['open'] = '';
  const input = search.querySelector('input');
  input?.focus();
  input?.select();
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}
