import { connectThemeSwitch, followTheme } from './theme-switch.ts';

// Menus close as readers expect: with Escape, and when attention goes elsewhere.
const menus = document.querySelectorAll<HTMLDetailsElement>('details[data-menu]');
for (const menu of menus) {
  menu.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !menu.open) return;
    menu.open = false;
    menu.querySelector('summary')?.focus();
  });
}
for (const type of ['click', 'focusin'] as const)
  document.addEventListener(type, ({ target }) => closeMenus(target));

// The language a reader chose is where `/` leads the next time.
document.addEventListener('click', ({ target }) => {
  const link = target instanceof Element ? target.closest<HTMLElement>('[data-language]') : null;
  if (!link?.dataset['language']) return;
  try {
    localStorage.setItem('language', link.dataset['language']);
  } catch {
    // Storage is blocked: the choice is not remembered.
  }
});

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-theme-switch]'))
  connectThemeSwitch(button);

// A page that comes back as it was left (the browser's back/forward cache) has its menu open, and the theme of then.
addEventListener('pageshow', ({ persisted }) => {
  if (!persisted) return;
  closeMenus();
  followTheme();
});

function closeMenus(except?: EventTarget | null): void {
  for (const menu of menus)
    if (!(except instanceof Node && menu.contains(except))) menu.open = false;
}
