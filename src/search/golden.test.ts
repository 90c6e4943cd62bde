// How well the built site answers. UPDATE_FIGURES=1 records the figures and ranks of the current build.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { openBuiltIndex } from './built-index.ts';
import type { InstantFile } from './client/instant-file.ts';
import type { SearchIndex } from './client/search-index.ts';
import { goldenSchema, measure, summarize, table, type Measured } from './evaluate.ts';
import { measureTyping } from './measure-typing.ts';

interface Figures {
  /** Shares of the questions that can be answered. */
  readonly first: number;
  readonly five: number;
  readonly mrr: number;
  /** The share of off-topic questions that are answered all the same. */
  readonly offTopicShown: number;
  /** The share of a question that is typed before its answer is there for good. */
  readonly typed: number;
}

/** Where a question's article stands (null: not shown); for an off-topic question whether anything is shown. */
type Place = number | 'shown' | null;

interface Recorded {
  readonly figures: Figures;
  readonly places: Readonly<Record<string, Place>>;
}

const dist = resolve('dist');
const recordFile = resolve('src/search/golden.figures.json');
const locales = ['es', 'en'] as const;

const isAnswerable = ({ golden }: Measured): boolean => golden.articles.length > 0;

function figuresOf(measured: readonly Measured[], typed: number): Figures {
  const { first, five, mrr } = summarize(measured.filter(isAnswerable));
  const offTopic = summarize(measured.filter((one) => !isAnswerable(one)));
  return { first, five, mrr, offTopicShown: 1 - offTopic.empty, typed };
}

function placeOf(one: Measured): Place {
  if (isAnswerable(one)) return one.rank ?? null;
  return one.answer.hits.length > 0 ? 'shown' : null;
}

const readRecord = (): Partial<Record<string, Recorded>> =>
  existsSync(recordFile)
    ? (JSON.parse(readFileSync(recordFile, 'utf8')) as Partial<Record<string, Recorded>>)
    : {};

function record(locale: string, figures: Figures, measured: readonly Measured[]): void {
  const places = measured.map((one) => [one.golden.question, placeOf(one)]);
  const now: Recorded = { figures, places: Object.fromEntries(places) };
  writeFileSync(recordFile, `${JSON.stringify({ ...readRecord(), [locale]: now }, null, 2)}\n`);
}

/** Figures that are worse than recorded by more than one question, or a hundredth of one. */
function fallen(measured: readonly Measured[], now: Figures, before: Figures): string[] {
  const answerable = measured.filter(isAnswerable).length;
  // The margin is one question, and what a sum of fractions may be off by.
  const [one, oneOffTopic] = [answerable, measured.length - answerable].map((n) => 1 / n + 1e-9);
  const told = (name: keyof Figures): string =>
    `${name} is ${now[name].toFixed(3)}, recorded is ${before[name].toFixed(3)}`;
  return [
    ...(['first', 'five', 'mrr'] as const).filter((name) => now[name] < before[name] - (one ?? 0)),
    ...(now.offTopicShown > before.offTopicShown + (oneOffTopic ?? 0)
      ? (['offTopicShown'] as const)
      : []),
    ...(now.typed > before.typed + 0.01 ? (['typed'] as const) : []),
  ].map(told);
}

/** The questions whose place is another one than recorded; empty where none is. */
function moved(measured: readonly Measured[], before: Recorded['places']): string {
  const lines = measured.flatMap((one) => {
    const { question } = one.golden;
    const [was, is] = [before[question], placeOf(one)];
    return was === is
      ? []
      : [`  ${was ?? (was === null ? '–' : 'new')} → ${is ?? '–'}  ${question}`];
  });
  if (lines.length === 0) return '';
  return `Questions that moved (– is not shown; UPDATE_FIGURES=1 records this):\n${lines.join('\n')}`;
}

describe.each(locales)('the built index in %s', (locale) => {
  let index: SearchIndex;

  beforeAll(async () => {
    if (!existsSync(resolve(dist, 'search')))
      throw new Error(
        'There is no built index to ask. Run npm run build first, or npm test for everything.',
      );
    ({ index } = await openBuiltIndex(dist, locale));
  });

  test('puts the article of every question its writer foresaw among the first five', async () => {
    const { articles } = JSON.parse(
      readFileSync(resolve(dist, 'search', `${locale}.json`), 'utf8'),
    ) as InstantFile;
    const missed: string[] = [];
    for (const { id, questions } of articles) {
      for (const question of questions) {
        const { hits } = await index.complete({ question, limit: 5 });
        if (!hits.some((hit) => hit.id === id)) missed.push(`${id}: ${question}`);
      }
    }
    expect(articles.flatMap(({ questions }) => questions).length).toBeGreaterThan(0);
    expect(missed).toEqual([]);
  });

  test('answers the golden questions as well as recorded', async () => {
    const written = readFileSync(resolve(`src/search/golden.${locale}.yml`), 'utf8');
    const goldens = goldenSchema.parse(parse(written));
    const measured = await measure(index, goldens);
    const figures = figuresOf(measured, await measureTyping(index, goldens));
    // Positions from 0: the even ones were used to tune the weights of ranking, the odd ones never were. What is off
    // topic was judged by all of them.
    const half = (rest: number): string => table(measured.filter((_, at) => at % 2 === rest));
    console.log(`\n${locale}, all questions\n${table(measured)}`);
    console.log(`\n${locale}, used for tuning\n${half(0)}\n\n${locale}, held out\n${half(1)}`);
    console.log(`\n${locale}, typed until it is answered: ${(100 * figures.typed).toFixed(1)} %`);
    if (process.env['UPDATE_FIGURES'] === '1') record(locale, figures, measured);
    const recorded = readRecord()[locale];
    if (!recorded) throw new Error('Nothing is recorded. Run this test with UPDATE_FIGURES=1.');
    // Told also where nothing has fallen: whoever reads a change sees what it does to the answers.
    const told = moved(measured, recorded.places);
    if (told !== '') console.log(`\n${locale}. ${told}`);
    expect(fallen(measured, figures, recorded.figures), told).toEqual([]);
  });
});
