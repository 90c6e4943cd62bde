/** Languages written from right to left, by their subtag; `Intl.Locale` cannot be asked in every runtime yet. */
const rightToLeft = new Set(['ar', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi']);

/** The value of `dir` for a language. */
export function directionOf(locale: string): 'ltr' | 'rtl' {
  return rightToLeft.has(locale.split('-')[0] ?? locale) ? 'rtl' : 'ltr';
}
