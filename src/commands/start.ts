// `npm start`: builds the site and serves it.
import { resolve } from 'node:path';
import { listen } from '../service/listen.ts';
import { siteApp } from '../service/site-app.ts';
import { runOrExit } from './run.ts';

const DEFAULT_PORT = 4321;
const wished = Number(process.env['PORT'] ?? DEFAULT_PORT);

console.log('Building the site (about 15 seconds) …');
await runOrExit('astro', ['build', '--silent']);
const { port } = await listen(siteApp(resolve('dist')), wished, (busy) => {
  console.log(`Port ${busy} is in use by another program; trying the next one.`);
});
console.log(`\nThe Help Desk is at http://localhost:${port}/  (Ctrl+C stops it)\n`);
