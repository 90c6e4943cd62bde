// What a build starts, so that the search is made while pages are rendered.
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { indexLanguage } from './index-language.ts';
import type { SearchRecords } from './search-records.ts';

const [into = ''] = process.argv.slice(2);
// Each line names a file with the articles of a language.
for await (const file of createInterface(process.stdin)) {
  const records = JSON.parse(readFileSync(file, 'utf8')) as SearchRecords;
  try {
    await indexLanguage(records, into);
  } catch (error) {
    console.error(`The search in the language ${records.locale} could not be made:`, error);
    process.exit(1);
  }
}
