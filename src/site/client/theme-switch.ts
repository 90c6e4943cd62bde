const themes = ['system', 'light', 'dark'] as const;
type Theme = (typeof themes)[number];

/** Lets a button go through system, light and dark; its `data-system`, `data-light` and `data-dark` hold the names. */
export function connectThemeSwitch(button: HTMLButtonElement): void {
  showName(button, current());
  button.addEventListener('click', () => {
    const theme = themes[(themes.indexOf(current()) + 1) % themes.length] ?? 'system';
    remember(theme);
    for (const other of document.querySelectorAll<HTMLButtonElement>('[data-theme-switch]'))
      showName(other, theme);
  });
}

function current(): Theme {
  const { theme } = document.documentElement.dataset;
  return theme === 'light' || theme === 'dark' ? theme : 'system';
}

function remember(theme: Theme): void {
  const { dataset } = document.documentElement;
  if (theme === 'system') delete dataset['theme'];
  else dataset['theme'] = theme;
  try {
    localStorage.setItem('theme', theme);
  } catch {
    // Storage is blocked: the choice lasts for this page.
  }
}

function showName(button: HTMLButtonElement, theme: Theme): void {
  const name = button.querySelector('[data-theme-name]');
  if (name) name.textContent = button.dataset[theme] ?? '';
}
