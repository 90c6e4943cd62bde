import { describe, expect, test } from 'vitest';
import { GeneralWords } from './general-words.ts';

const general = new GeneralWords();
general.learn({
  rings: ['phone,mobile,cell phone'],
  associations: ['dirty,cleaning,complaint'],
  elsewhere: ['chess', 'football match'],
});

describe('stand-ins', () => {
  test('are the synonyms of a word, then what it has to do with, the likeliest first', () => {
    expect(general.standIns('phone', false)).toEqual([
      { key: 'mobile', weight: 0.6, why: 'synonym' },
      { key: 'cell phone', weight: 0.6, why: 'synonym' },
    ]);
    const [first, second] = general.standIns('dirty', false);
    expect(first).toEqual({ key: 'cleaning', weight: 0.55, why: 'association' });
    expect(second?.weight).toBeLessThan(0.55);
  });

  test('count for less where the word itself is known and they only have to do with it', () => {
    expect(general.standIns('phone', true)).toEqual(general.standIns('phone', false));
    expect(general.standIns('dirty', true)[0]?.weight).toBe(0.4);
  });
});

test('words and phrases of other topics are known', () => {
  expect(['chess', 'football match'].every((key) => general.isElsewhere(key))).toBe(true);
  expect(['football', 'phone'].some((key) => general.isElsewhere(key))).toBe(false);
});

describe('the nearest stem', () => {
  test('is one of those that words are known by, each kind of them', () => {
    expect(['moble', 'dirtty', 'chesss'].map((stem) => general.nearest(stem))).toEqual([
      'mobile',
      'dirty',
      'chess',
    ]);
  });

  test('begins with the same letter, and is no phrase nor what a word leads to', () => {
    expect(['nobile', 'footbal', 'complant'].map((stem) => general.nearest(stem))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('is not looked for where a stem is short', () => {
    expect(general.nearest('phon')).toBeUndefined();
    expect(general.nearest('phonn')).toBe('phone');
  });

  test('is found among what was learned since', () => {
    expect(general.nearest('refnd')).toBeUndefined();
    general.learn({ rings: ['refund,reimburs'], associations: [], elsewhere: [] });
    expect(general.nearest('refnd')).toBe('refund');
  });
});
