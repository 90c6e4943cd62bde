import { expect, test } from 'vitest';
import { generateLibrary } from '../build/library/generate-library.ts';
import { subjectsNamed } from '../build/subjects/all.ts';
import { journeyOf } from './journey.ts';

const library = generateLibrary(100);
const subjects = subjectsNamed(['help-desk', 'starlight', 'vitepress', 'docusaurus', 'eleventy']);
const journeys = subjects.map((subject) => journeyOf(subject, library, 4321));

test('every generator is asked the same questions on the same article', () => {
  expect(new Set(journeys.map(({ title }) => title)).size).toBe(1);
  expect(new Set(journeys.map(({ questions }) => questions.join(' '))).size).toBe(1);
});

test('the two questions are words of titles, and not of the article they are asked on', () => {
  const [journey] = journeys;
  const titles = library.articles.map((article) => article.titles.es.toLowerCase());
  const [first, second] = journey?.questions ?? ['', ''];
  expect(first).not.toBe(second);
  for (const question of [first, second]) {
    expect(question.length).toBeGreaterThanOrEqual(6);
    expect(titles.some((title) => title.includes(question))).toBe(true);
    expect(journey?.title.toLowerCase()).not.toContain(question);
  }
});

test('an address is that of the page as its generator writes it', () => {
  const paths = subjects.map(({ name }, at) => [
    name,
    new URL(journeys[at]?.address ?? '').pathname,
  ]);
  expect(Object.fromEntries(paths)).toMatchObject({
    starlight: '/es/invoices/copy-a-credit-note/',
    vitepress: '/es/invoices/copy-a-credit-note.html',
    docusaurus: '/invoices/copy-a-credit-note/',
  });
});

test('too small a library is refused', () => {
  const [subject] = subjectsNamed(['starlight']);
  if (!subject) throw new Error('There is no Starlight.');
  expect(() => journeyOf(subject, generateLibrary(2), 4321)).toThrow('at least 50');
});
