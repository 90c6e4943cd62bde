import { execFile } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { readContent } from './content/content.ts';
import { checkContent } from './content/rules.ts';
import { folderWith, told } from './folder-with.ts';

const summary = 'summary: Open the team page and click the button to do what you want.';
const rest = `${summary}\nauthor: igms-team\nquestions: [How do I do it?]`;
/** Front matter without fault up to its slug, which stands on line 6; the text begins on line 9. */
const head = `---\ntitle: An article\n${rest}\nslug:`;
const text = '---\n\n';

const folder = folderWith({
  'site.yml':
    'name: Help\nproduct: P\nurl: https://help.example.com\nlanguages: [es, en]\neditorial: fail\nbrand: { hue: 205 }',
  'navigation.yml': 'header: []',
  'authors.yml': 'igms-team: { name: iGMS Team }',
  'support.yml':
    'team: { es: equipo, en: team }\ntimeZone: UTC\ntimeZoneLabel: UTC\nhours: [{ days: [mon], open: all-day }]\nreplyWithinHours: 48\nchannels: [{ id: mail, icon: mail, es: { title: Correo, summary: Para lo que sea., how: Escribe. }, en: { title: Mail, summary: For anything., how: Write. } }]',
  'articles/team/feature.yml':
    'order: 1\nicon: userz\nes: { title: Equipo, slug: equipo, summary: Invitar a tu gente. }\nen: { title: Team, slug: team, summary: Invite people. }',
  'articles/team/no-title/en.mdx': `---\n${rest}\nslug: no-title\n---`,
  'articles/team/typo/en.mdx': `${head} typo\nalaises: [people]\n---`,
  'articles/team/author/en.mdx': `${head.replace('igms-team', 'igms-taem')} author\n---`,
  'articles/team/date/en.mdx': `${head} date\nreviewBy: next week\npublishAt: 2027-02-30\n---`,
  'articles/team/yaml/en.mdx': `---\ntitle: Invite: a member\n${rest}\nslug: yaml\n---`,
  'articles/team/star/en.mdx': `---\ntitle: *Invite*\n${rest}\nslug: star\n---`,
  'articles/team/unclosed/en.mdx': `${head} unclosed\n${text}<Note>\n\nText.`,
  'articles/team/indented/en.mdx': `${head} indented\n${text}<Note>\n\n1. One\n2. Two\n\n   </Note>`,
  'articles/team/word/en.mdx': `${head} word\n${text}<Notes>\n\nText.\n\n</Notes>`,
  'articles/team/picture/en.mdx': `${head} picture\n${text}<Screenshot src="./gone.png" alt="A" />\n\n![A](gone.png)`,
  'articles/team/picture/there.png': '',
  'articles/team/alt/en.mdx': `${head} alt\n${text}<Screenshot src="./there.png" />\n\nSee ![](there.png)`,
  'articles/team/alt/there.png': '',
  'articles/team/slug-one/en.mdx': `${head} same\n---`,
  'articles/team/slug-two/en.mdx': `${head} same\n---`,
  'articles/team/link/en.mdx': `${head} link\n${text}See [this](../gone/en.mdx).\n\n[Support](help:suport)`,
  'articles/team/brace/en.mdx': `${head} brace\n${text}Write {guest} there.`,
  'articles/team/open-brace/en.mdx': `${head} open-brace\n${text}Write { there.`,
  'articles/team/french/fr.mdx': `${head} french\n---`,
  'articles/loose/article/en.mdx': `${head} loose\n---`,
});

describe('a folder with many mistakes tells all of them at once', () => {
  const problems = told(checkContent(readContent(folder)), folder);
  const close = 'Every <Word> needs its </Word>, at the margin, with an empty line before it';
  const quotes = 'Text with a colon and a space, or that starts with a sign, goes between quotes.';

  test.each([
    ['no-title/en.mdx:2:1 title is missing. Write: ', 'as a reader would say it, 5 to 80 char'],
    ['typo/en.mdx:7:1 alaises is not a field. ', 'Did you mean aliases? Known: title, summary,'],
    ['author/en.mdx:4:1 author is "igms-taem", whom ', 'add it to authors.yml. Did you mean igms'],
    ['date/en.mdx:7:1 reviewBy is "next week", which ', 'Write: The day', 'such as 2027-05-31.'],
    ['date/en.mdx:8:1 publishAt is "2027-02-30", which ', 'Write: The day', 'as 2027-01-15.'],
    ['yaml/en.mdx:2:8 this is not valid YAML: ', quotes],
    ['star/en.mdx:2:8 this is not valid YAML: ', quotes],
    ['unclosed/en.mdx:9:1 Expected a closing tag for `<Note>`', close],
    ['indented/en.mdx:14:4 Expected the closing tag `</Note>`', close],
    ['word/en.mdx:9:1 <Notes> is not a word ', 'Did you mean Note? Known: Ui, Steps, Note,'],
    ['picture/en.mdx:9:1 <Screenshot> shows ./gone.png, but ', 'Add it or correct the name.'],
    ['picture/en.mdx:11:1 the picture gone.png is not in ', 'Add it or correct the name.'],
    ['alt/en.mdx:9:1 <Screenshot> has no alt. ', 'Say what the picture shows', 'alt="…".'],
    ['alt/en.mdx:11:5 the picture there.png has no alt text. ', '![what it shows](there.png).'],
    ['slug-two/en.mdx:6:1 slug is "same", as in ', 'slug-one/en.mdx. Choose another one:'],
    ['feature.yml:2:1 icon is "userz", which ', 'lucide.dev/icons. Did you mean user?'],
    ['link/en.mdx:9:5 the link "../gone/en.mdx" leads to a file that ', 'Correct the path.'],
    ['link/en.mdx:11:1 the link "help:suport" names no page. ', 'Write one of help:home, '],
    ['brace/en.mdx:9:7 {guest} is read as code. ', 'Write \\{ for the sign itself.'],
    ['open-brace/en.mdx:9:15 Unexpected end of file', 'write \\{ for the sign itself.'],
    ["french/fr.mdx the file's name is no language of this site. ", 'Name it es.mdx or en.mdx'],
  ])('%s', (start, ...parts) => {
    const found = problems.filter((problem) => problem.startsWith(`articles/team/${start}`));
    expect(found).toHaveLength(1);
    for (const part of parts) expect(found[0]).toContain(part);
  });

  test('also where a feature.yml is missing', () => {
    expect(problems).toContain(
      'articles/loose/article/en.mdx its feature has no feature.yml. Create articles/loose/feature.yml with order, icon, and title, slug and summary per language.',
    );
  });

  test('and nothing about the files without a mistake', () => {
    expect(problems.filter((problem) => /slug-one\/en\.mdx:|^\w+\.yml/.test(problem))).toEqual([]);
  });
});

describe('a build of that folder', () => {
  const build = (more: Readonly<Record<string, string>>) =>
    new Promise<{ ok: boolean; out: string; printed: string }>((resolve) => {
      const astro = ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', `${folder}/dist`];
      const { PATH, HOME } = process.env;
      const env = { PATH, HOME, NO_COLOR: '1', CONTENT_DIR: folder, ...more };
      execFile(process.execPath, astro, { env }, (error, out, err) => {
        resolve({ ok: error === null, out, printed: out + err });
      });
    });

  test('fails, tells every mistake, and shows none of our own code', async () => {
    const { ok, printed } = await build({});
    const problems = checkContent(readContent(folder));
    expect(ok).toBe(false);
    expect(printed).toContain(`${problems.length} mistakes in the content`);
    for (const { file, line, column, message } of problems) {
      const place = [file, line, column].filter((part) => part !== undefined).join(':');
      expect(printed).toContain(`  ${place}\n    ${message}\n`);
    }
    expect(printed).not.toMatch(/^\s+at |\/src\/checks\/|\.ts:\d/m);
  });

  test('on GitHub also marks the lines of the pull request', async () => {
    const { ok, out } = await build({ GITHUB_ACTIONS: 'true' });
    expect(ok).toBe(false);
    expect(out).toMatch(
      /^::error file=\S*articles\/team\/brace\/en\.mdx,line=9,col=7::\{guest\} is/m,
    );
  });
});
