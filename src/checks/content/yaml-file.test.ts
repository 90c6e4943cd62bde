import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { YamlFile } from './yaml-file.ts';

const schema = z.strictObject({
  title: z.string().describe('A title.'),
  related: z.array(z.string()).default([]).describe('A list of articles.'),
});

describe('a YAML file', () => {
  test('gives the value read through the schema', () => {
    expect(new YamlFile('es.mdx', 'title: Hola').check(schema)).toEqual({
      data: { title: 'Hola', related: [] },
      problems: [],
    });
  });

  test('gives no value when something does not fit', () => {
    expect(new YamlFile('es.mdx', 'title: 5').check(schema).data).toBeUndefined();
  });

  test('that is empty is a block without fields', () => {
    expect(new YamlFile('a.yml', '# nothing yet').check(z.strictObject({}))).toEqual({
      data: {},
      problems: [],
    });
  });

  test('leaves a day as the text it is', () => {
    expect(new YamlFile('a.yml', 'day: 2027-02-30').value).toEqual({ day: '2027-02-30' });
  });

  test('tells everything that does not fit, each once, at its place', () => {
    const text = 'titel: Hola\nrelated:\n  - team/invite\n  - 5\n';
    expect(new YamlFile('es.mdx', text).check(schema).problems).toEqual([
      { file: 'es.mdx', line: 1, column: 1, message: 'title is missing. Write: A title.' },
      {
        file: 'es.mdx',
        line: 4,
        column: 5,
        message:
          'related, item 2 is read as the number 5: put it between quotes. Write: A list of articles.',
      },
      {
        file: 'es.mdx',
        line: 1,
        column: 1,
        message: 'titel is not a field. Did you mean title? Known: title, related.',
      },
    ]);
  });

  test('tells only the first of two faults of one value', () => {
    const both = z.object({ title: z.string().min(5).describe('A title.'), order: z.number() });
    const { problems } = new YamlFile('a.yml', 'order: one\ntitle: [a]').check(both);
    expect(problems.map(({ message }) => message)).toEqual([
      'title is a list, which does not fit. Write: A title.',
      expect.stringMatching(/^order is "one"/),
    ]);
  });
});

describe('the place of a problem', () => {
  const text = 'title: Hola\nes:\n  slug: equipo\nitems:\n  - one\n  - { to: home }\n';
  const at = (path: (string | number)[]): string => {
    const { line, column } = new YamlFile('a.yml', text).problem(path, '-');
    return `${line}:${column}`;
  };

  test.each([
    ['a field', ['title'], '1:1'],
    ['a field in a block', ['es', 'slug'], '3:3'],
    ['an entry of a list', ['items', 0], '5:5'],
    ['a field in an entry of a list', ['items', 1, 'to'], '6:7'],
    ['a missing field: the block it should be in', ['es', 'summary'], '2:1'],
    ['a missing entry: the list it should be in', ['items', 7], '4:1'],
    ['anything below a missing field', ['items', 1, 'es', 'title'], '6:5'],
    ['a missing field of the whole', ['order'], '1:1'],
    ['the whole', [], '1:1'],
  ])('is that of %s', (_, path, place) => {
    expect(at(path)).toBe(place);
  });

  test('is the first line when the file is empty', () => {
    const problem = new YamlFile('es.mdx', '', 2).problem(['title'], 'title is missing.');
    expect(problem).toEqual({ file: 'es.mdx', line: 2, column: 1, message: 'title is missing.' });
  });

  test('counts from where the text begins in the file', () => {
    const { line, column } = new YamlFile('es.mdx', 'a: 1\nb: 2', 2).problem(['b'], '-');
    expect({ line, column }).toEqual({ line: 3, column: 1 });
  });
});

describe('broken YAML', () => {
  const quotes = 'Text with a colon and a space, or that starts with a sign, goes between quotes.';

  test.each([
    ['a colon in a text', 'a: 1\ntitle: Invite: people', '3:8', quotes],
    ['a text that begins with a sign', 'title: @home', '2:8', quotes],
    ['a quote that is not closed', 'title: "Hola', '2:13', quotes],
    ['a text that begins with a star', 'title: *bold', '2:8', quotes],
    ['a field that stands twice', 'title: a\ntitle: b', '3:1', 'take one of them out.'],
    ['a tab', 'a:\n\tb: 1', '3:1', 'Indent with spaces.'],
  ])('is told with its line and what to do: %s', (_, text, place, advice) => {
    const { data, problems } = new YamlFile('es.mdx', text, 2).check(schema);
    const told = problems.map(({ line, column, message }) => `${line}:${column} ${message}`);
    expect(data).toBeUndefined();
    expect(told).toEqual([expect.stringMatching(/^\d+:\d+ this is not valid YAML: /)]);
    expect(told[0]).toContain(`${place} `);
    expect(told[0]).toContain(advice);
  });

  test('has no value', () => {
    expect(new YamlFile('es.mdx', 'title: "Hola').value).toBeUndefined();
    expect(new YamlFile('es.mdx', 'title: *bold').value).toBeUndefined();
  });

  test('is not a value that is named once and used again', () => {
    const yaml = new YamlFile('es.mdx', 'a: &name x\nb: *name');
    expect(yaml.syntaxProblems()).toEqual([]);
    expect(yaml.value).toEqual({ a: 'x', b: 'x' });
  });
});
