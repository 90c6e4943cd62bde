import { describe, expect, test } from 'vitest';
import { folderWith, told } from '../folder-with.ts';
import { readContent } from './content.ts';
import { linkTextMakesSense } from './link-text-makes-sense.ts';

const problems = (text: string, locale = 'en'): string[] => {
  const file = `---\ntitle: Invite\n---\n${text}`;
  const folder = folderWith({ [`articles/team/invite/${locale}.mdx`]: file });
  return told(linkTextMakesSense(readContent(folder)), folder);
};

describe('a link', () => {
  test.each([
    ['en', '[how to invite your team](help:support)'],
    ['en', '[more than one property](help:support)'],
    ['en', '[<Ui>Settings</Ui>](help:support)'],
    ['en', '[![The calendar](./a.png)](help:support)'],
    ['es', '[más de una propiedad](help:support)'],
    ['es', '[esta página de pagos](help:support)'],
    ['fr', '[here](help:support)'],
  ])('that says where it leads is fine (%s): %s', (locale, text) => {
    expect(problems(text, locale)).toEqual([]);
  });

  test('that does not is told with its place and what to write', () => {
    expect(problems('To invite,\nclick [here](help:support).')).toEqual([
      'articles/team/invite/en.mdx:5:7 the link "here" does not say where it leads. Write that, such as "how to invite your team".',
    ]);
  });

  test.each([
    ['en', ['here', 'Click here', 'this', 'this page', 'More', 'link', 'Read more…']],
    ['en-GB', ['here']],
    ['es', ['aquí', 'Aqui', 'haz clic aquí', 'Este enlace', 'esta página', 'MÁS', 'Ver más »']],
    ['es-MX', ['aquí']],
  ])('is told whatever its letter case and accents (%s)', (locale, texts) => {
    const links = texts.map((text) => `- [${text}](help:support)`).join('\n');
    expect(problems(links, locale)).toHaveLength(texts.length);
  });

  test.each([
    ['bold', '[**here**](help:support)'],
    ['defined below', '[here][1]\n\n[1]: help:support'],
    ['written as HTML', 'Go <a href="/es/">here</a>.'],
  ])('is told when it is %s', (_, text) => {
    expect(problems(text)).toEqual([expect.stringContaining('the link "here" does not say')]);
  });

  test.each(['[](help:support)', '[ ](help:support)', '[![](./a.png)](help:support)'])(
    'without words is told: %s',
    (text) => {
      expect(problems(text)).toEqual([
        'articles/team/invite/en.mdx:4:1 this link has no words. Write between its brackets what it leads to.',
      ]);
    },
  );
});

test('a text that cannot be parsed is told elsewhere', () => {
  expect(problems('[here](help:support) <Note>')).toEqual([]);
});
