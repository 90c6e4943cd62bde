import { describe, expect, test } from 'vitest';
import { folderWith, told } from '../folder-with.ts';
import { articlesReadEasily, readability } from './articles-read-easily.ts';
import { readContent, type Content } from './content.ts';

const times = (count: number, sentence: string): string => `${sentence} `.repeat(count);

const content = (text: string, locale = 'en'): Content => {
  const file = `---\ntitle: Invite\n---\n${text}`;
  return readContent(folderWith({ [`articles/team/invite/${locale}.mdx`]: file }));
};
const problems = (text: string, locale?: string): string[] => {
  const read = content(text, locale);
  return told(articlesReadEasily(read), read.folder);
};
const score = (text: string, locale?: string): number | undefined => {
  const [article] = content(text, locale).articles;
  return article && readability(article)?.score;
};

const hard =
  'The administrator authorizes additional notification configurations regarding every reservation.';
const dificil =
  'La administradora autoriza configuraciones adicionales de notificaciones relacionadas.';

describe('the score', () => {
  test('is that of Flesch in English', () => {
    // 5 words and 8 syllables a sentence
    expect(score(times(20, 'You can open the calendar.'))).toBeCloseTo(
      206.835 - 1.015 * 5 - 84.6 * (8 / 5),
    );
  });

  test('is that of Szigriszt Pazos in Spanish, whatever the country', () => {
    // 5 words and 11 syllables a sentence
    const text = times(20, 'Abre el calendario del anfitrión.');
    expect(score(text, 'es')).toBeCloseTo(206.835 - 5 - 62.3 * (11 / 5));
    expect(score(text, 'es-MX')).toBe(score(text, 'es'));
  });

  test.each([
    ['in other languages', times(20, hard), 'fr'],
    ['in a text of less than a hundred words', times(9, hard), 'en'],
    ['in a text that cannot be parsed', `${times(20, hard)} <Note>`, 'en'],
  ])('is not measured %s', (_, text, locale) => {
    expect(score(text, locale)).toBeUndefined();
    expect(problems(text, locale)).toEqual([]);
  });
});

describe('an article', () => {
  test.each([
    ['English', 'en', 'Open the page and choose a role.'],
    ['Spanish', 'es', 'Abre la página y elige un rol.'],
  ])('that reads easily is fine in %s', (_, locale, sentence) => {
    expect(problems(times(20, sentence), locale)).toEqual([]);
  });

  test.each([
    [59.8, 'directas', 0],
    [53.5, 'canceladas', 1],
  ])('is held to a score of 55: %s', (expected, last, told) => {
    const text = times(12, `Abre el calendario del anfitrión y revisa las reservas ${last}.`);
    expect(score(text, 'es')).toBeCloseTo(expected, 0);
    expect(problems(text, 'es')).toHaveLength(told);
  });

  test('that does not is told with its score and its three longest sentences', () => {
    const text = `${times(12, hard)}\n\nOpen the page ${times(8, 'of configurations')} now.\n\n- Ask the administrator ${times(5, 'of notifications')} today.`;
    expect(problems(text)).toEqual([
      expect.stringMatching(
        /^articles\/team\/invite\/en\.mdx:6:1 the text scores -\d+\.\d by Flesch Reading Ease, and 55 to 100 is easy to read\. Write shorter sentences and shorter words; the longest sentences are "Open the page of configurations of…" \(line 6, 20 words\), "Ask the administrator of notifications of…" \(line 8, 14 words\), "The administrator authorizes additional notification configurations…" \(line 4, 9 words\)\.$/,
      ),
    ]);
  });

  test('is told in Spanish by the index for Spanish', () => {
    expect(problems(times(15, dificil), 'es')).toEqual([
      expect.stringContaining("by Szigriszt-Pazos's perspicuity, and 55 to 100"),
    ]);
  });

  test('is judged by its sentences, not by its headings and code', () => {
    const text = times(20, 'Open the page and choose a role.');
    expect(problems(`## ${hard}\n\n${text}\n\n\`\`\`\n${times(30, hard)}\n\`\`\``)).toEqual([]);
  });
});
