// What a build starts, so that the search is made while pages are rendered.
import { readFileSync } from 'node:fs';
import { indexLanguage } from './index-language.ts';
import type { SearchRecords } from './search-records.ts';

const [into = '', ...handed] = process.argv.slice(2);
for (const file of handed) {
  const records = JSON.parse(readFileSync(file, 'utf8')) as SearchRecords;
  try {
    await indexLanguage(records, into);
  } catch (error) {
    console.error(`The search in the language ${records.locale} could not be made:`, error);
    process.exit(1);
  }
}
