// `npm run interface -- fr`: writes the words of the interface that a language lacks, in English, to be translated.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { contentFolder } from '../content-folder.ts';
import { completeWords } from '../i18n/complete-words.ts';

const [locale = ''] = process.argv.slice(2);
try {
  const [known] = Intl.getCanonicalLocales(locale);
  if (known === undefined) throw new RangeError();
} catch {
  console.error('Name a language by its code: npm run interface -- fr');
  process.exit(1);
}
const path = join(contentFolder(), 'interface', `${locale}.yml`);
const file = relative(process.cwd(), path);
try {
  const { text, added } = completeWords(existsSync(path) ? readFileSync(path, 'utf8') : '');
  if (added.length === 0) {
    console.log(`${file} has all words of the interface.`);
  } else {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    console.log(`${file} has these words in English now. Translate them:\n  ${added.join('\n  ')}`);
  }
} catch (error) {
  console.error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}
