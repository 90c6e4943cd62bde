import { describe, expect, test } from 'vitest';
import { writtenCorpora, writtenSets } from './written.ts';

const corpora = writtenSets.flatMap((name) =>
  writtenCorpora(name).map((corpus) => [`${name} ${corpus.locale}`, corpus] as const),
);

test('there are several, in both languages', () => {
  expect(new Set(corpora.map(([, { locale }]) => locale))).toEqual(new Set(['en', 'es']));
});

describe.each(corpora)('%s', (_, { articles, questions }) => {
  const ids = articles.map(({ id }) => id);

  test('has articles with texts, each once', () => {
    expect(new Set(ids).size).toBe(articles.length);
    expect(articles.filter(({ text }) => text.split(' ').length < 50)).toEqual([]);
  });

  test('asks each question once, about articles that it has', () => {
    const asked = questions.map(({ question }) => question);
    expect(new Set(asked).size).toBe(asked.length);
    expect(questions.flatMap((one) => one.articles).filter((id) => !ids.includes(id))).toEqual([]);
  });

  test('says of what is off topic that nothing answers it, and of nothing else', () => {
    for (const { question, kind, articles: right } of questions)
      expect(right.length === 0, question).toBe(kind === 'off-topic');
  });
});
