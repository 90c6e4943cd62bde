// Runs before the first paint, so that a remembered theme does not flash. The switch writes what is read here.
try {
  const theme = localStorage.getItem('theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage is blocked: the system's preference stays.
}
document.documentElement.classList.add('js');
