import { writeHelpDesk } from './help-desk-content.ts';
import { generateLibrary } from './library/generate-library.ts';

const [folder, count] = process.argv.slice(2);
if (!folder || !count) throw new Error('Usage: node src/bench/build/generate.ts <folder> <count>');
writeHelpDesk(generateLibrary(Number(count)), folder);
