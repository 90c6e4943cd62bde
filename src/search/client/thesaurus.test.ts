import { expect, test } from 'vitest';
import { Language } from './language.ts';
import { Thesaurus } from './thesaurus.ts';

const language = (): Language => new Language((word) => word, { stopWords: ['der'], synonyms: [] });
const names = { k: 'about-k', h: 'about-h', d: 'about-d', '0': 'about-signs' };
const part = { rings: ['preis,kosten'], associations: ['hund,haustier'], elsewhere: [] };

test('what is known of the words of a question is fetched once, and taught to the language', async () => {
  const german = language();
  const fetched: string[] = [];
  const thesaurus = new Thesaurus(german, names, (name) => {
    fetched.push(name);
    return Promise.resolve(part);
  });
  expect(thesaurus.lacks('Der Hund')).toBe(true);
  await Promise.all([thesaurus.load('Der Hund'), thesaurus.load('Hunde kosten')]);
  await thesaurus.load('hund');
  expect(fetched).toEqual(['about-h', 'about-k']);
  expect(thesaurus.lacks('Der Hund')).toBe(false);
  expect(german.standIns('kosten').map(({ key }) => key)).toEqual(['preis']);
  expect(german.isWord('hund')).toBe(true);
});

test('letters with accents stand with those without, and signs and numbers together', () => {
  const thesaurus = new Thesaurus(language(), names, () => Promise.resolve(part));
  expect(['Ḱosten', '2fa', '日本', 'zebra'].map((word) => thesaurus.lacks(word))).toEqual([
    true,
    true,
    true,
    false,
  ]);
});

test('after a failure it is asked for again', async () => {
  const answers = [Promise.reject(new Error('offline')), Promise.resolve(part)];
  const thesaurus = new Thesaurus(
    language(),
    names,
    () => answers.shift() ?? Promise.reject(new Error()),
  );
  await expect(thesaurus.load('hund')).rejects.toThrow('offline');
  expect(thesaurus.lacks('hund')).toBe(true);
  await thesaurus.load('hund');
  expect(thesaurus.lacks('hund')).toBe(false);
});
