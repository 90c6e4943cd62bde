import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { folderWith } from '../checks/folder-with.ts';
import { fileToShow } from './file-to-show.ts';

const folder = folderWith({
  'articles/team/invite/UP.PNG': '',
  'articles/team/invite/flow.Svg': '',
  'articles/team/invite/tour.MP4': '',
  'articles/team/invite/shot.gif': '',
});
vi.stubEnv('CONTENT_DIR', folder);
afterAll(() => void vi.unstubAllEnvs());

test.each([
  ['./UP.PNG', ''],
  ['./flow.Svg', '?raw'],
  ['./tour.MP4', '?url'],
])('how a file is brought in does not depend on capitals in its ending: %s', (src, how) => {
  expect(fileToShow('team/invite', src)).toEqual({
    path: join(folder, 'articles/team/invite', src),
    how,
  });
});

test('a file that is there and cannot be shown is not said to be missing', () => {
  expect(() => fileToShow('team/invite', './shot.gif')).toThrow(
    /^Articles cannot show a file of this kind: .*shot\.gif\.$/,
  );
  expect(() => fileToShow('team/invite', './gone.png')).toThrow(/^There is no file .*gone\.png\.$/);
});
