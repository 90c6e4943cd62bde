// `npm run search -- "question"`: what the search bar answers, and why each article ranks where it does.
// `npm run search -- --measure`: how well it answers the golden questions.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import type { Ranked } from '../search/client/instant-tier.ts';
import { openBuiltIndex, type BuiltIndex } from '../search/built-index.ts';
import { goldenSchema, measure, table } from '../search/evaluate.ts';
import { measureTyping } from '../search/measure-typing.ts';

const folder = resolve('dist');
const [first = '', ...rest] = process.argv.slice(2);
const question = [first, ...rest].join(' ').trim();
if (!existsSync(`${folder}/search`)) {
  console.error('There is no built site to search. Run npm run build first.');
  process.exit(1);
}
if (question === '') {
  console.error('Ask something: npm run search -- "how do I cancel a reservation"');
  process.exit(1);
}
const goldenOf = (locale: string): string => `src/search/golden.${locale}.yml`;
const locales = readdirSync(`${folder}/search`)
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.slice(0, -'.json'.length))
  .filter((locale) => first !== '--measure' || existsSync(goldenOf(locale)));

for (const locale of locales) {
  const built = await openBuiltIndex(folder, locale);
  if (first === '--measure') await printMeasures(built);
  else await explain(built, question);
}

async function printMeasures({ locale, index }: BuiltIndex): Promise<void> {
  const goldens = goldenSchema.parse(parse(readFileSync(goldenOf(locale), 'utf8')));
  console.log(`\n${locale}\n${table(await measure(index, goldens))}`);
  const typed = await measureTyping(index, goldens);
  console.log(`the answer is there for good after ${(100 * typed).toFixed(1)} % of a question`);
}

async function explain({ locale, instant, index }: BuiltIndex, asked: string): Promise<void> {
  const answer = await index.complete({ question: asked, limit: 8 });
  // After the answer: what a question needs is loaded then.
  const { terms, ranked } = instant.find(asked);
  console.log(`\n── ${locale} ── ${answer.certainty}, ${answer.total} articles`);
  for (const { word, correctedTo, meanings, isElsewhere } of terms) {
    const corrected = correctedTo === undefined ? '' : ` (read as "${correctedTo}")`;
    const known = meanings.map(
      ({ stem, weight, why }) =>
        `${stem} ${why} ×${weight.toFixed(2)} idf ${instant.words.idf(stem).toFixed(1)}`,
    );
    const other = isElsewhere ? ' (of a topic this site has nothing to do with)' : '';
    console.log(`  ${word}${corrected}${other}: ${known.join(' · ') || 'not known on this site'}`);
  }
  const byId = new Map(ranked.map((one, position) => [one.article.id, { one, position }]));
  answer.hits.forEach(({ id, title, heading }, position) => {
    const place = heading === undefined ? '' : ` › ${heading}`;
    console.log(`${String(position + 1).padStart(3)}. ${title}${place}  [${id}]`);
    console.log(`       ${scores(byId.get(id))}`);
  });
}

function scores(found: { one: Ranked; position: number } | undefined): string {
  if (!found) return 'only its text matches';
  const { score, coverage, best } = found.one;
  return `instant tier ${found.position + 1}: score ${score.toFixed(2)}, covers ${(100 * coverage).toFixed(0)} % of the question, best line ${best.toFixed(2)}`;
}
