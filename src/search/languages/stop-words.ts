import { fold } from '../client/text.ts';
import * as en from './en.ts';
import * as es from './es.ts';

/** Those of ours know what questions are asked with, as well. */
const own: Readonly<Record<string, readonly string[]>> = { es: es.stopWords, en: en.stopWords };

const loaders: Readonly<Record<string, () => Promise<{ stopwords: readonly string[] }>>> = {
  ar: () => import('@orama/stopwords/arabic'),
  bg: () => import('@orama/stopwords/bulgarian'),
  da: () => import('@orama/stopwords/danish'),
  de: () => import('@orama/stopwords/german'),
  el: () => import('@orama/stopwords/greek'),
  fi: () => import('@orama/stopwords/finnish'),
  fr: () => import('@orama/stopwords/french'),
  ga: () => import('@orama/stopwords/irish'),
  hi: () => import('@orama/stopwords/indian'),
  hu: () => import('@orama/stopwords/hungarian'),
  hy: () => import('@orama/stopwords/armenian'),
  id: () => import('@orama/stopwords/indonesian'),
  it: () => import('@orama/stopwords/italian'),
  lt: () => import('@orama/stopwords/lithuanian'),
  nb: () => import('@orama/stopwords/norwegian'),
  ne: () => import('@orama/stopwords/nepali'),
  nl: () => import('@orama/stopwords/dutch'),
  nn: () => import('@orama/stopwords/norwegian'),
  no: () => import('@orama/stopwords/norwegian'),
  pt: () => import('@orama/stopwords/portuguese'),
  ro: () => import('@orama/stopwords/romanian'),
  ru: () => import('@orama/stopwords/russian'),
  sr: () => import('@orama/stopwords/serbian'),
  sv: () => import('@orama/stopwords/swedish'),
  ta: () => import('@orama/stopwords/tamil'),
  tr: () => import('@orama/stopwords/turkish'),
  uk: () => import('@orama/stopwords/ukrainian'),
};

/** What questions are asked with, which lists made of running texts leave out. */
const asking: Readonly<Record<string, string>> = {
  de: 'wie warum wieso wann wo wohin woher wer welche kann können muss soll bitte geht gibt',
  fr: 'comment pourquoi quand où combien quel quelle quels quelles puis peux peut dois faut faire',
  it: 'come perché quando dove quanto quanti quale quali posso può devo bisogna fare',
  nl: 'hoe waarom wanneer waar welke wat kan moet mag',
  pt: 'como porque quando onde quanto quantos qual quais posso pode devo preciso fazer',
};

/** Words that carry no meaning in a language, folded; none where nothing is known of it. */
export async function loadStopWords(locale: string): Promise<readonly string[]> {
  const language = locale.split('-')[0] ?? locale;
  const { stopwords } = (await loaders[language]?.()) ?? { stopwords: own[language] ?? [] };
  const all = [...stopwords, ...(asking[language]?.split(' ') ?? [])];
  return [...new Set(all.map(fold))];
}
