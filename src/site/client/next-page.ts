// A module, for the declaration below.
export {};

declare global {
  interface Navigator {
    /** What a browser tells of its connection (Network Information API); Safari and Firefox tell nothing. */
    readonly connection?: {
      readonly saveData?: boolean;
      readonly type?: string;
      readonly effectiveType?: string;
    };
  }
}

/** A pointer that rests this long on a link is likely to press it; Astro waits as long. */
const REST_MS = 80;

let resting: ReturnType<typeof setTimeout> | undefined;

// The page behind the link a reader points at or tabs to is fetched ahead. A chat or the search opens without a page.
for (const type of ['pointerover', 'focusin'] as const) {
  document.addEventListener(type, ({ target }) => {
    clearTimeout(resting);
    const link =
      target instanceof Element &&
      target.closest<HTMLAnchorElement>('a[href^="/"]:not([data-chat],[data-open])');
    if (!link || costsTheReader()) return;
    resting = setTimeout(
      () => void import('./prefetch-page.ts').then(({ prefetchPage }) => prefetchPage(link.href)),
      REST_MS,
    );
  });
}

/** Whether bytes that may never be needed would cost this reader money or patience. */
function costsTheReader(): boolean {
  const { saveData = false, type, effectiveType = '' } = navigator.connection ?? {};
  return saveData || type === 'cellular' || /[23]g/.test(effectiveType);
}
