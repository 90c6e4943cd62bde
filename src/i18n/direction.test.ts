import { describe, expect, test } from 'vitest';
import { directionOf } from './direction.ts';

describe('directionOf', () => {
  test('writes Arabic, Hebrew and Persian from right to left', () => {
    expect(['ar', 'he', 'fa'].map(directionOf)).toEqual(['rtl', 'rtl', 'rtl']);
  });

  test('writes Spanish and English from left to right', () => {
    expect(['es', 'en'].map(directionOf)).toEqual(['ltr', 'ltr']);
  });

  test('goes by the language, not by the region', () => {
    expect(directionOf('ar-EG')).toBe('rtl');
    expect(directionOf('pt-BR')).toBe('ltr');
  });
});
