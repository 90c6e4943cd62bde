import { expect, test } from 'vitest';
import { articleText, PageTexts } from './page-texts.ts';
import { calendar, cancel, invoice } from './two-tier-example.ts';

const page = (article: string): string =>
  `<html><body><nav>room service</nav><article lang="en" data-article>${article}</article></body></html>`;
const ranked = [cancel, invoice, calendar].map((article) => ({
  article,
  score: 1,
  coverage: 1,
  best: 1,
}));

function textsOf(pages: Readonly<Record<string, string>>): PageTexts {
  return new PageTexts((url) =>
    url in pages ? Promise.resolve(page(pages[url] ?? '')) : Promise.reject(new Error(url)),
  );
}

async function find(texts: PageTexts, phrases: readonly string[]) {
  await texts.ask([], phrases, ranked);
  return texts.answer([], phrases, ranked);
}

test('the articles that have every phrase are those whose pages have it', async () => {
  const texts = textsOf({
    [cancel.url]: '<p>Room <b>service</b>, late check out.</p>',
    [invoice.url]: '<p>Service in a room, late check-out.</p>',
    [calendar.url]: '<p>Mushroom services</p>',
  });
  const having = async (...phrases: string[]) => (await find(texts, phrases)).withPhrases;
  expect(await having('room service')).toEqual(new Set(['a/cancel']));
  expect(await having('check out')).toEqual(new Set(['a/cancel', 'a/invoice']));
  expect(await having('room service', 'check in')).toBeUndefined();
});

test('a page that cannot be loaded has none', async () => {
  const texts = textsOf({ [invoice.url]: '<p>Room service</p>' });
  expect((await find(texts, ['room service'])).withPhrases).toEqual(new Set(['a/invoice']));
});

test('no more than a dozen pages are read, each once, and none without a phrase', async () => {
  let read = 0;
  const texts = new PageTexts(() => {
    read += 1;
    return Promise.resolve(page('nothing'));
  });
  const many = Array.from({ length: 50 }, (_, at) => {
    const article = { ...cancel, id: `a/${at}` };
    return { article, score: 1, coverage: 1, best: 1 };
  });
  for (const phrases of [[], ['room'], ['service']]) await texts.ask([], phrases, many);
  expect(read).toBe(12);
});

test('of a page the article is read, as a reader reads it', () => {
  const html = page(
    '<h1>¿Qué&nbsp;es?</h1><script>var a</script><p>Se<i>gu</i>ro &amp; f&#225;cil: 5&lt;6</p>',
  );
  expect(articleText(html)).toBe(' que es seguro facil 5 6 ');
  expect(articleText('<html><body>No article</body></html>')).toBe('  ');
});
