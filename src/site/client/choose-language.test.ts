import { describe, expect, test } from 'vitest';
import { chooseLanguage } from './choose-language.ts';

describe('chooseLanguage', () => {
  test('takes the language chosen before, whatever the browser prefers', () => {
    expect(chooseLanguage(['es', 'en'], 'en', ['es'])).toBe('en');
  });

  test('forgets a choice the site no longer offers', () => {
    expect(chooseLanguage(['es', 'en'], 'fr', ['en'])).toBe('en');
  });

  test('takes the first preferred language that is offered', () => {
    expect(chooseLanguage(['es', 'en'], null, ['fr', 'en', 'es'])).toBe('en');
  });

  test('finds a language by its main part, in both directions', () => {
    expect(chooseLanguage(['en', 'es'], null, ['es-MX'])).toBe('es');
    expect(chooseLanguage(['en', 'pt-BR'], null, ['pt'])).toBe('pt-BR');
    expect(chooseLanguage(['en', 'pt-BR'], null, ['pt-PT'])).toBe('pt-BR');
  });

  test('takes the exact language before its main part', () => {
    expect(chooseLanguage(['pt', 'pt-BR'], null, ['pt-BR'])).toBe('pt-BR');
    expect(chooseLanguage(['pt-BR', 'pt'], null, ['pt'])).toBe('pt');
  });

  test('takes the first offered one for a reader of any other language', () => {
    expect(chooseLanguage(['es', 'en'], null, ['ja', 'zh-Hans'])).toBe('es');
    expect(chooseLanguage(['es', 'en'], null, [])).toBe('es');
  });

  test('takes none where none is offered', () => {
    expect(chooseLanguage([], 'es', ['es'])).toBeUndefined();
  });
});
