import { expect, test } from 'vitest';
import { Language } from './language.ts';
import { Thesaurus } from './thesaurus.ts';

const german = (): Language => new Language((word) => word, { stopWords: [], synonyms: [] });
const part = { rings: ['preis,kosten'], associations: ['hund,haustier'] };

test('it is fetched once, and taught to its language', async () => {
  const language = german();
  let fetched = 0;
  const thesaurus = new Thesaurus(language, () => {
    fetched += 1;
    return Promise.resolve(part);
  });
  expect(thesaurus.isLoaded).toBe(false);
  await Promise.all([thesaurus.load(), thesaurus.load()]);
  await thesaurus.load();
  expect([thesaurus.isLoaded, fetched]).toEqual([true, 1]);
  expect(language.standIns('kosten').map(({ key }) => key)).toEqual(['preis']);
  expect(language.isWord('hund')).toBe(true);
});

test('after a failure it is asked for again', async () => {
  const answers = [Promise.reject(new Error('offline')), Promise.resolve(part)];
  const thesaurus = new Thesaurus(german(), () => answers.shift() ?? Promise.reject(new Error()));
  await expect(thesaurus.load()).rejects.toThrow('offline');
  expect(thesaurus.isLoaded).toBe(false);
  await thesaurus.load();
  expect(thesaurus.isLoaded).toBe(true);
});
