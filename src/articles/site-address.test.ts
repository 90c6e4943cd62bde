import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { siteAddress } from './site-address.ts';

const folder = mkdtempSync(join(tmpdir(), 'help-desk-address-'));
afterAll(() => rmSync(folder, { recursive: true }));

function addressOf(siteYml: string): string {
  writeFileSync(join(folder, 'site.yml'), siteYml);
  return siteAddress(folder);
}

describe('siteAddress', () => {
  test('is the address in site.yml', () => {
    expect(addressOf('name: Help\nurl: https://help.example.com\n')).toBe(
      'https://help.example.com',
    );
  });

  test.each([
    ['is not an address', 'url: help.example.com'],
    ['is no text', 'url: 42'],
    ['is missing', 'name: Help'],
    ['stands in an empty file', ''],
    ['stands in broken YAML', 'url: [https://help.example.com'],
  ])('is a local one while the address %s', (_, siteYml) => {
    expect(addressOf(siteYml)).toBe('http://localhost:4321');
  });

  test('is a local one while there is no file', () => {
    expect(siteAddress(join(folder, 'nowhere'))).toBe('http://localhost:4321');
  });
});
