import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { stringify } from 'yaml';
import { stringsFor } from './strings.ts';
import { en } from './strings/en.ts';

// Words of a language are read once, so each test asks for a language of its own.
const folder = mkdtempSync(join(tmpdir(), 'help-desk-strings-'));
mkdirSync(join(folder, 'interface'));
vi.stubEnv('CONTENT_DIR', folder);
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

const write = (locale: string, text: string): void =>
  writeFileSync(join(folder, 'interface', `${locale}.yml`), text);

describe("the content folder's own words", () => {
  test('replace single built-in words and leave the others', () => {
    write('es', 'home: { heading: ¿Qué necesitas? }\nsearch: { count: { one: Solo uno } }\n');
    const strings = stringsFor('es');
    expect(strings.home.heading).toBe('¿Qué necesitas?');
    expect(strings.home.browse).toBe('Explora por función');
    expect(strings.search.count).toEqual({ one: 'Solo uno', other: '{n} resultados' });
    expect(strings.languageName).toBe('Español');
  });

  test('may be a file in which everything is commented out', () => {
    write('en', '# home: { heading: What do you need? }\n');
    expect(stringsFor('en')).toEqual(en);
  });

  test('bring a third language, with the plural forms it has', () => {
    const count = { one: '{n} wynik', few: '{n} wyniki', many: '{n} wyników', other: '{n} wyniku' };
    write('pl', stringify({ ...en, languageName: 'Polski', search: { ...en.search, count } }));
    expect(stringsFor('pl').languageName).toBe('Polski');
    expect(stringsFor('pl').search.count).toEqual(count);
  });

  test('are read once', () => {
    write('fr', stringify({ ...en, languageName: 'Français' }));
    const first = stringsFor('fr');
    write('fr', stringify({ ...en, languageName: 'Changé' }));
    expect(stringsFor('fr')).toBe(first);
  });

  test('must all be there for a language that is not built in', () => {
    write('de', 'languageName: Deutsch\n');
    expect(() => stringsFor('de')).toThrow('slugs');
  });

  test('name the file to write when a language has none', () => {
    expect(() => stringsFor('it')).toThrow(join(folder, 'interface', 'it.yml'));
  });
});
