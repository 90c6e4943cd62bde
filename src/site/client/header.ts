import { connectThemeSwitch } from './theme-switch.ts';

// Menus close as readers expect: with Escape, and when attention goes elsewhere.
const menus = document.querySelectorAll<HTMLDetailsElement>('details[data-menu]');
for (const menu of menus) {
  menu.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !menu.open) return;
    menu.open = false;
    menu.querySelector('summary')?.focus();
  });
}
document.addEventListener('click', ({ target }) => {
  for (const menu of menus)
    if (!(target instanceof Node && menu.contains(target))) menu.open = false;
});
document.addEventListener('focusin', ({ target }) => {
  for (const menu of menus)
    if (!(target instanceof Node && menu.contains(target))) menu.open = false;
});

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
