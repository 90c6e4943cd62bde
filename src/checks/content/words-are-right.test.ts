import { describe, expect, test } from 'vitest';
import { folderWith, told } from '../folder-with.ts';
import { readContent } from './content.ts';
import { wordsAreRight } from './words-are-right.ts';

const problems = (text: string): string[] => {
  const folder = folderWith({
    'articles/team/invite/en.mdx': `---\ntitle: Invite\n---\n${text}`,
    'articles/team/invite/team.png': '',
    'articles/team/invite/team.PNG': '',
    'articles/team/invite/flow.svg': '',
    'articles/team/invite/tour.mp4': '',
  });
  return told(wordsAreRight(readContent(folder)), folder).map((problem) =>
    problem.replace('articles/team/invite/en.mdx:', ''),
  );
};

describe('words that are right', () => {
  test.each([
    '<Steps>\n\n1. Click <Ui>Save</Ui>.\n\n</Steps>',
    '<Note>\n\nText.\n\n</Note>\n\n<Note type="warning">\n\nText.\n\n</Note>',
    '<Screenshot src="./team.png" alt="The team" caption="All of them." />',
    '<Screenshot src="./team.PNG" alt="The team" />',
    '<Diagram src="./flow.svg" alt="From a booking to a cleaning" />',
    '<Video src="./tour.mp4" title="A tour" />',
    '<Video src="https://www.youtube.com/watch?v=abcdefghijk" title="A tour" />',
    'Press <kbd>Esc</kbd>.\n\n<details>\n\nMore.\n\n</details>',
    '<video controls />',
    'import Map from \'./map.astro\';\n\n<Map zoom="3" />',
  ])('are fine: %s', (text) => {
    expect(problems(text)).toEqual([]);
  });
});

describe('a word that is not known', () => {
  test('is told with its place, the nearest word and all of them', () => {
    expect(problems('Text.\n\n<Notes>\n\nText.\n\n</Notes>')).toEqual([
      '6:1 <Notes> is not a word articles can use. Did you mean Note? Known: Ui, Steps, Note, Screenshot, Diagram, Video.',
    ]);
  });

  test('is told inside a sentence and inside another word', () => {
    expect(problems('Click <Button>Save</Button>.')).toEqual([
      expect.stringMatching(/^4:7 <Button> is/),
    ]);
    expect(problems('<Note>\n\n<Tip>x</Tip>\n\n</Note>')).toEqual([
      expect.stringMatching(/^6:1 <Tip> is/),
    ]);
  });

  test('is told when it is a known one in lower case', () => {
    expect(problems('<note>\n\nText.\n\n</note>')).toEqual([
      expect.stringMatching(/^4:1 <note> is not a word articles can use\. Did you mean Note\?/),
    ]);
  });

  test('is told when the article imports something of a longer name', () => {
    expect(problems("import MapView from './map.astro';\n\n<Map />")).toHaveLength(1);
  });
});

describe('what a word takes', () => {
  test.each([
    ['<Note kind="tip">\n\nText.\n\n</Note>', '<Note> takes no kind. Known: type.'],
    [
      '<Note typ="tip">\n\nText.\n\n</Note>',
      '<Note> takes no typ. Did you mean type? Known: type.',
    ],
    [
      '<Note type="warnin">\n\nText.\n\n</Note>',
      '<Note> has type="warnin". Did you mean warning? Known: info, tip, warning.',
    ],
    ['<Ui name="Save" /> saves.', '<Ui> takes no name. Take it out.'],
    [
      '<Screenshot src="./team.png" />',
      '<Screenshot> has no alt. Say what the picture shows to somebody who cannot see it: alt="…".',
    ],
    [
      '<Diagram src="./flow.svg" alt=" " />',
      '<Diagram> has no alt. Say what the picture shows to somebody who cannot see it: alt="…".',
    ],
    [
      '<Screenshot alt="The team" />',
      '<Screenshot> has no src. Name a file in the article\'s folder: src="./name".',
    ],
    ['<Video src="./tour.mp4" />', '<Video> has no title. Say what the video shows: title="…".'],
  ])('is what it may take, and all it needs: %s', (text, message) => {
    expect(problems(text)).toEqual([`4:1 ${message}`]);
  });

  test('is told all at once', () => {
    expect(problems('<Screenshot source="./team.png" />')).toHaveLength(3);
  });
});

describe('the file of a word', () => {
  test.each([
    [
      '<Screenshot src="./tem.png" alt="A" />',
      "<Screenshot> shows ./tem.png, but there is no such file in the article's folder. Add it or correct the name.",
    ],
    [
      '<Screenshot src="team.png" alt="A" />',
      '<Screenshot> has src="team.png". Name a file in the article\'s folder, beginning with ./ and ending in .png, .jpg, .jpeg, .webp, .avif.',
    ],
    [
      '<Screenshot src="./IMG_1.HEIC" alt="A" />',
      '<Screenshot> has src="./IMG_1.HEIC". Name a file in the article\'s folder, beginning with ./ and ending in .png, .jpg, .jpeg, .webp, .avif. Browsers do not show HEIC: save the picture as JPEG (.jpg) or PNG (.png).',
    ],
    [
      '<Screenshot src="https://igms.com/team.png" alt="A" />',
      '<Screenshot> has src="https://igms.com/team.png". Name a file in the article\'s folder, beginning with ./ and ending in .png, .jpg, .jpeg, .webp, .avif.',
    ],
    [
      '<Diagram src="./team.png" alt="A" />',
      '<Diagram> has src="./team.png". Name a file in the article\'s folder, beginning with ./ and ending in .svg.',
    ],
    [
      '<Video src="./gone.mp4" title="A" />',
      "<Video> shows ./gone.mp4, but there is no such file in the article's folder. Add it or correct the name.",
    ],
    [
      '<Video src="https://igms.com/tour" title="A" />',
      '"https://igms.com/tour" is no video that can be shown. Write a YouTube or Vimeo address, or a .mp4 or .webm file in the article\'s folder.',
    ],
  ])('is there and of the right kind: %s', (text, message) => {
    expect(problems(text)).toEqual([`4:1 ${message}`]);
  });
});

test('a text that cannot be parsed is told elsewhere', () => {
  expect(problems('<Notes>')).toEqual([]);
});
