import { describe, expect, test } from 'vitest';
import { buildInstantFile, instantFilesFor, type SearchSource } from './build-instant.ts';
import type { InstantFile } from './client/instant-file.ts';
import type { ThesaurusPart } from './client/thesaurus-part.ts';

const asWritten = { stem: (word: string): string => word, stopWords: [] };

const source = (some: Partial<SearchSource>): SearchSource => ({
  id: 'reservations/cancel',
  url: '/xx/reservations/cancel/',
  title: '',
  feature: '',
  summary: '',
  headings: [],
  questions: [],
  aliases: [],
  text: '',
  ...some,
});

describe('an article', () => {
  test('is said with all that readers see of it, and without its text', () => {
    const { articles } = buildInstantFile(
      'en',
      [
        source({
          title: 'Cancel',
          feature: 'Bookings',
          summary: 'How to.',
          language: 'Spanish',
          questions: ['Can I?'],
          aliases: ['stop'],
          text: 'Press the button.',
        }),
      ],
      [],
      { ...asWritten, stopWords: ['the'] },
    );
    expect(articles).toEqual([
      {
        id: 'reservations/cancel',
        url: '/xx/reservations/cancel/',
        title: 'Cancel',
        feature: 'Bookings',
        summary: 'How to.',
        language: 'Spanish',
        questions: ['Can I?'],
        aliases: ['stop'],
        headings: [],
        body: ['button', 'press'],
      },
    ]);
    expect(Object.keys(articles[0] ?? {})).not.toContain('text');
  });

  test('keeps only the anchors that do not follow from their headings', () => {
    const headings = [
      ['¿Qué es?', 'que-es'],
      ['¿Qué es?', 'que-es-1'],
      'Pasos',
      ['Otro', 'uno-propio'],
    ] as const;
    const { articles } = buildInstantFile('es', [source({ headings })], [], asWritten);
    expect(articles[0]?.headings).toEqual([
      '¿Qué es?',
      ['¿Qué es?', 'que-es-1'],
      'Pasos',
      ['Otro', 'uno-propio'],
    ]);
  });
});

test('the texts are measured, so that search knows how much of them it is told', () => {
  const sources = [source({ text: 'Press the button.' }), source({ text: 'One' })];
  expect(buildInstantFile('en', sources, [], asWritten).averageWords).toBe(2);
  expect(buildInstantFile('en', [], [], asWritten).averageWords).toBe(0);
});

describe('the synonyms', () => {
  const rings = [
    ['zebra', 'okapi'],
    ['button', 'key'],
    ['give way', 'yield'],
  ];
  const kept = (text: string): readonly (readonly string[])[] =>
    buildInstantFile('xx', [source({ text })], rings, asWritten).synonyms;

  test('are those of which a word occurs', () => {
    expect(kept('Press the Button')).toEqual([['button', 'key']]);
    expect(kept('nothing of it')).toEqual([]);
  });

  test('need every word of a phrase', () => {
    expect(kept('give')).toEqual([]);
    expect(kept('make way and give')).toEqual([['give way', 'yield']]);
  });

  test('tell what the site has to do with, as its texts do', () => {
    const { used } = buildInstantFile(
      'xx',
      [source({ text: 'Press the Button' })],
      rings,
      asWritten,
    );
    expect(['press', 'key', 'zebra', 'give'].map((stem) => used.has(stem))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  test('leave what words mean in general to parts of their own', async () => {
    const own = [
      ['cancelar', 'fuera'],
      ['cebra', 'okapi'],
    ];
    const files = await instantFilesFor('es-MX', [source({ title: 'Cancelar' })], own, []);
    const { synonyms, thesaurus } = JSON.parse(files.get('es-MX.json') ?? '') as InstantFile;
    expect(synonyms).toEqual([['cancelar', 'fuera']]);
    const names = Object.values(thesaurus).map((name) => `es-MX/${name}.json`);
    expect([...files.keys()].sort()).toEqual(['es-MX.json', ...names].sort());
    const part = JSON.parse(files.get(`es-MX/${thesaurus['a'] ?? ''}.json`) ?? '') as ThesaurusPart;
    expect(part.rings.flatMap((ring) => ring.split(','))).toContain('anul');
  });
});

describe('the language', () => {
  test('brings its stop words, without accents', async () => {
    for (const [locale, word, accented] of [
      ['es', 'tambien', 'también'],
      ['fr-CA', 'etes', 'êtes'],
      ['it', 'perche', 'perché'],
    ] as const) {
      const files = await instantFilesFor(locale, [], [], []);
      const { stopWords } = JSON.parse(files.get(`${locale}.json`) ?? '') as InstantFile;
      expect(stopWords).toContain(word);
      expect(stopWords).not.toContain(accented);
    }
  });

  test('may be one of which nothing is known', async () => {
    const files = await instantFilesFor('qu', [source({ title: 'Wasi' })], [], ['es']);
    expect(JSON.parse(files.get('qu.json') ?? '')).toMatchObject({
      locale: 'qu',
      others: ['es'],
      stopWords: [],
      synonyms: [],
    });
  });

  test('gives the stemmer its words are compared by', async () => {
    const text = 'reservaciones';
    const files = await instantFilesFor('es', [source({ title: 'Reserva', text })], [], []);
    expect(JSON.parse(files.get('es.json') ?? '')).toMatchObject({ articles: [{ body: [] }] });
  });
});
