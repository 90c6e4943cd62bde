import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { engines } from './engines/all.ts';
import type { Corpus } from './engine.ts';
import { measure } from './measure/measure.ts';
import { planFor } from './measure/plan.ts';

// Run by search.ts in a process of its own, so that no engine pays for what another one left in memory.
const [name, size, file = ''] = process.argv.slice(2);
const engine = engines.find((candidate) => candidate.name === name);
if (!engine) throw new Error(`There is no engine "${String(name)}".`);
const corpora = JSON.parse(readFileSync(file, 'utf8')) as Corpus[];
process.send?.(await measure(engine, corpora, planFor(Number(size)), dirname(file)));
process.disconnect();
