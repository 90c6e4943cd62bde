/** What a language is called in another one: Spanish calls `en` "inglés". */
export function languageName(language: string, locale: string): string {
  return new Intl.DisplayNames([locale], { type: 'language' }).of(language) ?? language;
}
