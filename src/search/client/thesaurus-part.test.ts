import { expect, test } from 'vitest';
import { divideThesaurus } from './thesaurus-part.ts';

test('parts have what begins with their letter, and rings in each of theirs', () => {
  const parts = divideThesaurus({
    rings: ['charge,fee', 'cost,charge', '24,house rule'],
    associations: ['dirty,clean', 'dog,house rule'],
    elsewhere: ['chess', 'football match'],
  });
  expect(Object.fromEntries(parts)).toEqual({
    c: { rings: ['charge,fee', 'cost,charge'], associations: [], elsewhere: ['chess'] },
    f: { rings: ['charge,fee'], associations: [], elsewhere: ['football match'] },
    '0': { rings: ['24,house rule'], associations: [], elsewhere: [] },
    h: { rings: ['24,house rule'], associations: [], elsewhere: [] },
    d: { rings: [], associations: ['dirty,clean', 'dog,house rule'], elsewhere: [] },
  });
});
