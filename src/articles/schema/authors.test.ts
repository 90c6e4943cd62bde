import { describe, expect, test } from 'vitest';
import { authorSchema } from './authors.ts';

describe('an author', () => {
  test('has a name and, if wanted, a picture', () => {
    expect(authorSchema.parse({ name: 'iGMS Team' })).toEqual({ name: 'iGMS Team' });
    for (const picture of ['./a.png', './a.jpg', './a.jpeg', './a.webp', './a.avif', './A.JPG']) {
      expect(authorSchema.safeParse({ name: 'María', picture }).success).toBe(true);
    }
  });

  test.each([
    {},
    { name: 'M' },
    { name: 'María', picture: './a.gif' },
    { name: 'María', role: 'x' },
  ])('is not %j', (value) => {
    expect(authorSchema.safeParse(value).success).toBe(false);
  });
});
