// Nothing is fetched before somebody writes in a field that has suggestions.
document.addEventListener('input', function load({ target }) {
  if (!(target instanceof HTMLElement) || !target.id) return;
  if (!document.querySelector(`suggested-articles[for="${CSS.escape(target.id)}"]`)) return;
  document.removeEventListener('input', load);
  void import('./suggested-articles.ts');
});
