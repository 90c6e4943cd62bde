import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { localeOf, siteUrl } from './links.ts';

const folder = mkdtempSync(join(tmpdir(), 'help-desk-links-'));
afterAll(() => rmSync(folder, { recursive: true }));

function write(file: string, text: string): void {
  mkdirSync(join(folder, file, '..'), { recursive: true });
  writeFileSync(join(folder, file), text);
}

write(
  'team/feature.yml',
  `order: 1
icon: users
es: { title: Equipo, slug: equipo, summary: Todo sobre el equipo. }
en: { title: Team, slug: team, summary: All about the team. }
`,
);
write(
  'team/invite/es.mdx',
  '---\ntitle: Invitar\nslug: invitar-a-alguien\n---\n\nTexto\n\n---\n\nMás',
);
write('team/invite/en.mdx', '---\ntitle: Invite\nslug: invite-someone\n---\n\nText');
write('team/invite/fr.mdx', '---\ntitle: Inviter\nslug: inviter\n---\n');
write('team/no-slug/en.mdx', '---\ntitle: No slug\n---\n');
write('team/no-matter/en.mdx', 'Only text');
write('team/broken/en.mdx', '---\nslug: [broken\n---\n');
write('odd/feature.yml', 'order: first');
write('odd/article/en.mdx', '---\nslug: article\n---\n');
write('lost/article/en.mdx', '---\nslug: article\n---\n');

const spanish = join(folder, 'team/roles/es.mdx');
const english = join(folder, 'team/roles/en.mdx');

test('the language of an article is the name of its file', () => {
  expect(localeOf('/content/articles/team/invite/pt-BR.mdx')).toBe('pt-BR');
});

describe('a link to the file of an article', () => {
  test('leads to that article in its language', () => {
    expect(siteUrl('../invite/es.mdx', spanish)).toBe('/es/equipo/invitar-a-alguien/');
    expect(siteUrl('../../team/invite/en.mdx', english)).toBe('/en/team/invite-someone/');
  });

  test('may lead to a heading in it', () => {
    expect(siteUrl('../invite/en.mdx#before-you-begin', english)).toBe(
      '/en/team/invite-someone/#before-you-begin',
    );
  });

  test('takes the first language of the feature where it lacks the article’s', () => {
    expect(siteUrl('../invite/fr.mdx', english)).toBe('/fr/equipo/inviter/');
  });

  test('must lead to a file that exists', () => {
    expect(() => siteUrl('../invit/es.mdx', spanish)).toThrow(
      'the link "../invit/es.mdx" leads to a file that does not exist',
    );
  });

  test.each([
    ['has no address', '../no-slug/en.mdx'],
    ['has no front matter', '../no-matter/en.mdx'],
    ['has broken front matter', '../broken/en.mdx'],
    ['belongs to a broken feature', '../../odd/article/en.mdx'],
    ['belongs to no feature', '../../lost/article/en.mdx'],
  ])('must not lead to an article that %s', (_, href) => {
    expect(() => siteUrl(href, english)).toThrow(/^the link ".*" leads to .* is broken itself/);
  });
});

describe('a link to a page of the site', () => {
  test('leads to the page in the language of the article', () => {
    expect(siteUrl('help:support', spanish)).toBe('/es/soporte/');
    expect(siteUrl('help:support', english)).toBe('/en/support/');
    expect(siteUrl('help:home', english)).toBe('/en/');
    expect(siteUrl('help:contact', spanish)).toBe('/es/contacto/');
  });

  test('may lead to a place on the page', () => {
    expect(siteUrl('help:glossary#channel', english)).toBe('/en/glossary/#channel');
    expect(siteUrl('help:contact#hours', english)).toBe('/en/contact/#hours');
  });

  test.each(['help:suport', 'help:', 'help:#hours', 'help:Support'])(
    'must name a page there is: not %s',
    (href) => {
      expect(() => siteUrl(href, english)).toThrow(
        /^the link "help:.* names no page\. Write one of help:home/,
      );
    },
  );
});

describe('any other link', () => {
  test.each([
    'https://www.igms.com/es.mdx',
    'mailto:help@example.com',
    'tel:+34600000000',
    'http://igms.com',
    'HTTPS://IGMS.COM',
    '#before-you-begin',
  ])('stays as it is: %s', (href) => {
    expect(siteUrl(href, english)).toBe(href);
  });

  test.each([
    '../invite/',
    '/en/team/invite-someone/',
    '//example.com',
    'www.igms.com',
    '../invite/en.md',
  ])('is refused with what to write instead: %s', (href) => {
    expect(() => siteUrl(href, english)).toThrow(
      'Write ../../feature/article/en.mdx, help:support or https://',
    );
  });

  test.each([
    ['htps://igms.com', 'htps'],
    ['file:///C:/x.docx', 'file'],
    ['C:/x.docx', 'C'],
    ['C:\\x.docx', 'C'],
    ['javascript:alert(1)', 'javascript'],
    ['data:text/html,x', 'data'],
  ])('that readers cannot open is refused with those they can: %s', (href, scheme) => {
    expect(() => siteUrl(href, english)).toThrow(
      `the link "${href}" begins with "${scheme}:", which readers cannot open. An address begins with https:, http:, mailto: or tel:.`,
    );
  });

  test.each(['', '#'])('is told when it is empty: "%s"', (href) => {
    expect(() => siteUrl(href, english)).toThrow(/is empty\. Write where it leads .*#heading/);
  });

  test.each(['..\\invite\\en.mdx', '..\\invite/en.mdx#one'])(
    'with paths as Windows writes them says how they are written: %s',
    (href) => {
      expect(() => siteUrl(href, english)).toThrow(
        `the link "${href}" has a \\ in it. Paths are written with /: ../../feature/article/en.mdx.`,
      );
    },
  );
});
