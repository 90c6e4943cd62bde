// What a build starts per language, so that the search is made while pages are rendered.
import { readFileSync } from 'node:fs';
import { indexLanguage } from './index-language.ts';
import type { SearchRecords } from './search-records.ts';

const [records = '', into = ''] = process.argv.slice(2);
await indexLanguage(JSON.parse(readFileSync(records, 'utf8')) as SearchRecords, into);
