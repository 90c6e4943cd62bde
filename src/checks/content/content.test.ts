import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith, told } from '../folder-with.ts';
import type { Problem } from '../problem.ts';
import { readContent } from './content.ts';
import { textIsValid } from './text-is-valid.ts';

const files = {
  'site.yml':
    'name: Help\nproduct: P\nurl: https://help.example.com\nlanguages: [es, en]\nbrand: { hue: 205 }',
  'navigation.yml': 'header: []',
  'authors.yml': 'team: { name: The team }',
  'support.yml': [
    'team: { es: equipo, en: team }',
    'timeZone: UTC',
    'timeZoneLabel: UTC',
    'hours: [{ days: [mon], open: all-day }]',
    'replyWithinHours: 48',
    'channels: [{ id: mail, icon: mail, en: { title: Mail, summary: Write to us., how: By mail } }]',
  ].join('\n'),
  'articles/team/feature.yml':
    'order: 1\nicon: users\nen: { title: Team, slug: team, summary: Invite people. }',
  'articles/team/invite/en.mdx': [
    '---',
    'title: Invite a member',
    'summary: Open the team page and click the button to invite somebody.',
    'author: team',
    'slug: invite-a-member',
    'questions: [How do I add people?]',
    '---',
    '',
    'Text.',
  ].join('\n'),
};

/** What is wrong with the files, and with the texts as MDX. */
function allProblems(folder: string): Problem[] {
  const content = readContent(folder);
  return [...content.problems, ...textIsValid(content)];
}

describe('a content folder', () => {
  test('is read as a whole', () => {
    const folder = folderWith(files);
    const content = readContent(folder);
    expect(content.problems).toEqual([]);
    expect(content.folder).toBe(folder);
    expect(content.site.data?.languages).toEqual(['es', 'en']);
    expect(content.support.data?.replyWithinHours).toBe(48);
    expect(content.authors.data).toEqual({ team: { name: 'The team' } });
    expect([...content.features.keys()]).toEqual(['team']);
    expect(content.features.get('team')?.data?.languages['en']?.slug).toBe('team');
  });

  test('gives each article with its place, its front matter and its text', () => {
    const folder = folderWith(files);
    const [article, ...others] = readContent(folder).articles;
    expect(others).toEqual([]);
    expect(article).toMatchObject({
      id: 'team/invite',
      feature: 'team',
      name: 'invite',
      locale: 'en',
      path: resolve(folder, 'articles/team/invite/en.mdx'),
    });
    expect(article?.data?.title).toBe('Invite a member');
    expect(article?.nodes.of('paragraph')).toHaveLength(1);
  });

  test('may have names of buttons, a glossary and synonyms, but need not', () => {
    const without = readContent(folderWith(files));
    expect([without.uiNames, without.glossary, without.synonyms.size]).toEqual([
      undefined,
      undefined,
      0,
    ]);
    const content = readContent(
      folderWith({
        ...files,
        'ui-names.yml': '- { en: Save, es: Guardar }',
        'glossary.yml': 'ical: { en: { term: iCal, definition: A format to share calendars. } }',
        'synonyms/en.yml': '- [reservation, booking]',
        'synonyms/fr.yml': '- not read, as French is no language of the site',
      }),
    );
    expect(content.problems).toEqual([]);
    expect(content.uiNames?.data).toEqual([{ en: 'Save', es: 'Guardar' }]);
    expect(content.glossary?.data?.['ical']?.['en']?.term).toBe('iCal');
    expect([...content.synonyms.keys()]).toEqual(['en']);
    expect(content.synonyms.get('en')?.data).toEqual([['reservation', 'booking']]);
  });

  test('may have other files beside the articles', () => {
    const more = { 'articles/team/invite/a.svg': '<svg/>', 'articles/notes.txt': 'later' };
    expect(readContent(folderWith({ ...files, ...more })).problems).toEqual([]);
  });
});

describe('what cannot be read', () => {
  test('is told file by file when the folder is empty', () => {
    const folder = folderWith({});
    const { articles, problems } = readContent(folder);
    expect(articles).toEqual([]);
    expect(told(problems, folder).sort()).toEqual(
      ['authors.yml', 'navigation.yml', 'site.yml', 'support.yml'].map(
        (file) => `${file} this file is missing. Create it; content/README.md says what it holds.`,
      ),
    );
  });

  test('is told once when there is no such folder', () => {
    const folder = resolve(folderWith({}), 'contnt');
    expect(told(readContent(folder).problems, resolve(folder, '..'))).toEqual([
      'contnt this folder does not exist. Correct CONTENT_DIR, which names the content folder.',
    ]);
  });

  test.each([
    ['site.yml', 'nam: Help', /^site\.yml:1:1 nam is not a field\. Did you mean name\?/],
    ['site.yml', 'url: help.example.com', /^site\.yml:1:1 url is "help\.example\.com", which/],
    [
      'navigation.yml',
      'header: [{ en: Help, to: hom }]',
      /^navigation\.yml:1:22 header, item 1, to/,
    ],
    ['authors.yml', 'team:', /^authors\.yml:1:1 team is empty\. Write: the fields name, picture,/],
    ['support.yml', 'channels: []', /^support\.yml:1:1 channels is too short/],
    ['ui-names.yml', '- Save', /^ui-names\.yml:1:3 item 1 is "Save".* Write: A list of names/],
    ['glossary.yml', 'iCal: {}', /^glossary\.yml:1:1 "iCal" does not fit as a name\. Write: lower/],
    ['synonyms/es.yml', '- [reserva]', /^synonyms\/es\.yml:1:3 item 1 is too short/],
    ['interface/en.yml', 'serch: {}', /^interface\/en\.yml:1:1 serch is not.* mean search\?/],
    ['articles/team/feature.yml', 'order: first', /feature\.yml:1:1 order is "first"/],
    ['articles/team/invite/en.mdx', '---\ntitle: a: b\n---', /en\.mdx:2:8 this is not valid YAML/],
    ['articles/team/invite/en.mdx', '---\ntitle: *b*\n---', /en\.mdx:2:8 this is not valid YAML/],
    ['articles/team/invite/en.mdx', 'Text.', /en\.mdx:1:1 the front matter is missing/],
    [
      'articles/team/invite/en.mdx',
      '---\ntitle: Go\n---\n<Note>',
      /en\.mdx:4:1 Expected a closing/,
    ],
    ['articles/team/en.mdx', '', /^articles\/team\/en\.mdx no article is read from here\. Move it/],
    ['articles/team/invite/es.md', '', /es\.md no article is read from here\. Move it to/],
    ['articles/team/invite/more/es.mdx', '', /more\/es\.mdx no article is read from here/],
  ])('is told with its place: %s says %s', (file, text, problem) => {
    const folder = folderWith({ ...files, [file]: text });
    expect(told(allProblems(folder), folder)).toContainEqual(expect.stringMatching(problem));
  });

  test('is told for the front matter and the text of an article at once', () => {
    const folder = folderWith({ ...files, 'articles/team/invite/en.mdx': '---\nslug: a\n---\n{' });
    const problems = told(allProblems(folder), folder).join('\n');
    expect(problems).toContain('title is missing');
    expect(problems).toContain('A brace begins code');
  });
});
