import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { followReading } from './contents.ts';

// happy-dom lays nothing out: each test says where on the screen, 900 pixels high, the headings are.
let screenTops: Readonly<Record<string, number>> = {};
let pageHeight = 0;

beforeEach(() => {
  screenTops = {};
  pageHeight = 10_000;
  vi.stubGlobal('innerHeight', 900);
  vi.stubGlobal('scrollY', 0);
  vi.spyOn(document.documentElement, 'scrollHeight', 'get').mockImplementation(() => pageHeight);
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    return new DOMRect(0, screenTops[this.id] ?? 0, 100, 30);
  });
  document.body.innerHTML = `
    <nav>
      <a href="#first">First</a><a href="#a%C3%B1o">Año</a><a href="#gone">Gone</a><a href="#last">Last</a>
    </nav>
    <h2 id="first">First</h2><h2 id="año">Año</h2><h2 id="last">Last</h2>`;
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

function contents(): HTMLElement {
  const nav = document.querySelector('nav');
  if (!nav) throw new Error('no contents');
  return nav;
}

const marked = (): (string | null)[] =>
  [...document.querySelectorAll('[aria-current="true"]')].map((link) => link.textContent);

describe('followReading', () => {
  test('marks the last heading above the upper third of the screen', () => {
    screenTops = { first: -400, año: 300, last: 301 };
    followReading(contents());
    expect(marked()).toEqual(['Año']);
  });

  test('marks nothing before the first heading', () => {
    screenTops = { first: 500, año: 900, last: 1500 };
    followReading(contents());
    expect(marked()).toEqual([]);
  });

  test('moves the mark when the reader has scrolled', () => {
    screenTops = { first: 100, año: 900, last: 1500 };
    followReading(contents());
    expect(marked()).toEqual(['First']);
    screenTops = { first: -1400, año: -600, last: 0 };
    dispatchEvent(new Event('scrollend'));
    expect(marked()).toEqual(['Last']);
  });

  test('moves it while the reader scrolls where the browser does not tell when that ends', () => {
    vi.stubGlobal('onscrollend', undefined);
    delete (window as { onscrollend?: unknown }).onscrollend;
    screenTops = { first: 100, año: 900, last: 1500 };
    followReading(contents());
    screenTops = { first: -1400, año: -600, last: 0 };
    dispatchEvent(new Event('scroll'));
    expect(marked()).toEqual(['Last']);
  });

  test('marks the last heading at the end of the page, even a short way below', () => {
    screenTops = { first: -400, año: 100, last: 700 };
    pageHeight = 2000;
    vi.stubGlobal('scrollY', 1099);
    followReading(contents());
    expect(marked()).toEqual(['Last']);
  });

  test('leaves a list without headings alone', () => {
    document.body.innerHTML = '<nav><a href="#gone">Gone</a><a href="/es/">Home</a></nav>';
    followReading(contents());
    dispatchEvent(new Event('scrollend'));
    expect(marked()).toEqual([]);
  });
});
