import { join, relative } from 'node:path';
import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { folderWith } from './checks/folder-with.ts';
import { yamlFault } from './yaml-fault.ts';

const schema = z.strictObject({ title: z.string() });
const folder = folderWith({ 'wrong.yml': 'titel: x', 'broken.yml': 'title: "x', 'empty.yml': '' });
const faultOf = (name: string): string => yamlFault(join(folder, name), schema);

test.each([
  ['gone.yml', ' is missing.'],
  ['wrong.yml', ' does not fit:\n✖ Unrecognized key: "titel"'],
  [
    'empty.yml',
    ' does not fit:\n✖ Invalid input: expected string, received undefined\n  → at title',
  ],
  ['broken.yml', ' is not valid YAML: Missing closing "quote at line 1'],
])('%s is told with its path and what is wrong', (name, message) => {
  const fault = faultOf(name);
  expect(fault.startsWith(relative(process.cwd(), join(folder, name)))).toBe(true);
  expect(fault).toContain(message);
});
