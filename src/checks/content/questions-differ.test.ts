import { expect, test } from 'vitest';
import { folderWith, told } from '../folder-with.ts';
import { readContent } from './content.ts';
import { questionsDiffer } from './questions-differ.ts';

const problems = (...questions: string[]): string[] => {
  const file = [
    '---',
    'title: Cómo invitar a alguien',
    'summary: Abre la página del equipo y haz clic en el botón para invitar.',
    'author: team',
    'slug: invitar',
    'questions:',
    ...questions.map((question) => `  - '${question}'`),
    '---',
  ].join('\n');
  const folder = folderWith({ 'articles/team/invite/es.mdx': file });
  return told(questionsDiffer(readContent(folder)), folder);
};

test('questions about different things are fine', () => {
  expect(problems('¿Quién puede invitar?', 'invitar a alguien', 'sumar personas')).toEqual([]);
});

test.each(['Cómo invitar a alguien', '¿Cómo invitar a alguien?', 'como INVITAR a alguien'])(
  'a question that repeats the title is told with its place: %s',
  (question) => {
    expect(problems('sumar personas', question)).toEqual([
      `articles/team/invite/es.mdx:8:5 the question "${question}" repeats the title. Ask about another task or section of the article, or take it out.`,
    ]);
  },
);

test('a question that repeats another one is told once, with the number of the first', () => {
  expect(problems('sumar personas', '¿Quién puede?', 'quien puede')).toEqual([
    'articles/team/invite/es.mdx:9:5 the question "quien puede" repeats question 2. Ask about another task or section of the article, or take it out.',
  ]);
});

test('front matter that does not fit is told elsewhere', () => {
  expect(problems()).toEqual([]);
});
