import { chooseLanguage } from './choose-language.ts';

// `/` leads on at once to the language this reader chose before, or to the first of the browser's that the site has.
const links = [...document.querySelectorAll<HTMLAnchorElement>('a[data-language]')];
const offered = links.map((link) => link.dataset['language'] ?? '');
const chosen = chooseLanguage(offered, remembered(), navigator.languages);
const link = links.find((candidate) => candidate.dataset['language'] === chosen);
if (link) location.replace(link.href);

function remembered(): string | null {
  try {
    return localStorage.getItem('language');
  } catch {
    return null;
  }
}
