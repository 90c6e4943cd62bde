const themes = ['system', 'light', 'dark'] as const;
type Theme = (typeof themes)[number];

/** Lets a button go through system, light and dark; its `data-system`, `data-light` and `data-dark` hold the names. */
export function connectThemeSwitch(button: HTMLButtonElement): void {
  showName(button, current());
  button.addEventListener('click', () => {
    const theme = themes[(themes.indexOf(current()) + 1) % themes.length] ?? 'system';
    show(theme);
    try {
      localStorage.setItem('theme', theme);
    } catch {
      // Storage is blocked: the choice lasts for this page.
    }
  });
}

/** Shows the theme that was chosen last, which another page may have done since this one was left. */
export function followTheme(): void {
  try {
    show(themeOf(localStorage.getItem('theme')));
  } catch {
    // Storage is blocked: each page keeps its own choice.
  }
}

function current(): Theme {
  return themeOf(document.documentElement.dataset['theme']);
}

function themeOf(name: string | null | undefined): Theme {
  return themes.find((theme) => theme === name) ?? 'system';
}

function show(theme: Theme): void {
  const { dataset } = document.documentElement;
  if (theme === 'system') delete dataset['theme'];
  else dataset['theme'] = theme;
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-theme-switch]'))
    showName(button, theme);
}

function showName(button: HTMLButtonElement, theme: Theme): void {
  const name = button.querySelector('[data-theme-name]');
  if (name) name.textContent = button.dataset[theme] ?? '';
}
