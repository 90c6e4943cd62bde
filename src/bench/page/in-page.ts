// What runs inside the measured page: each function is sent there alone, so it uses nothing from outside itself.

declare global {
  interface Window {
    benchPaints?: Paints;
    benchAsked?: Promise<Asked>;
  }
}

/** What Chromium tells of a page that loads, in milliseconds since it was asked for. */
export interface Paints {
  /** First Contentful Paint. */
  fcp: number;
  /** Largest Contentful Paint. */
  lcp: number;
  /** Cumulative Layout Shift: 0 is nothing. */
  cls: number;
  /** Total Blocking Time: of every task after the first paint, what is beyond 50 ms. */
  tbt: number;
}

/** When a reader pressed the first key of a question, and saw a hit for it: milliseconds of the page's own clock. */
export interface Asked {
  readonly key: number;
  readonly hit: number;
}

/** Watches from the page's first moment on. */
export function watchPaints(): void {
  const paints: Paints = { fcp: 0, lcp: 0, cls: 0, tbt: 0 };
  window.benchPaints = paints;
  const on = (type: string, add: (entry: PerformanceEntry) => void): void =>
    new PerformanceObserver((list) => list.getEntries().forEach(add)).observe({
      type,
      buffered: true,
    });
  on('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') paints.fcp = startTime;
  });
  on('largest-contentful-paint', ({ startTime }) => (paints.lcp = startTime));
  on('layout-shift', (entry) => {
    if ('value' in entry && !('hadRecentInput' in entry && entry.hadRecentInput))
      paints.cls += Number(entry.value);
  });
  on('longtask', ({ startTime, duration }) => {
    if (paints.fcp > 0 && startTime + duration > paints.fcp)
      paints.tbt += Math.max(0, duration - 50);
  });
}

/** Watches the frames from the next key on, until there is a hit that says what is asked for, which no hit did before. */
export function watchHits({ hits, question }: { hits: string; question: string }): void {
  const isShown = (): boolean =>
    [...document.querySelectorAll(hits)].some(
      (hit) => hit.checkVisibility() && hit.textContent?.toLowerCase().includes(question),
    );
  window.benchAsked = isShown()
    ? Promise.reject(new Error(`A hit says "${question}" before anybody asks for it.`))
    : new Promise((resolve) => {
        const start = (): void => {
          const key = performance.now();
          const look = (): void => {
            if (isShown()) resolve({ key, hit: performance.now() });
            else requestAnimationFrame(look);
          };
          requestAnimationFrame(look);
        };
        addEventListener('keydown', start, { capture: true, once: true });
      });
}
