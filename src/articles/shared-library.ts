import { onePerProcess } from '../cache/one-per-process.ts';
import { Pack } from '../cache/pack.ts';
import { Library } from './library.ts';

/** The pack of this build; one that is forgotten with the process where no build has opened one. */
export const sharedPack = (): Pack => onePerProcess('pack', () => Pack.inMemory());

/** The library of a content folder, the same for the checks, the pages and the search. */
export const sharedLibrary = (folder: string): Library =>
  onePerProcess(`library ${folder}`, () => new Library(folder, sharedPack()));
