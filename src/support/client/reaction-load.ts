// Nothing of it is fetched before a reader chooses, or has chosen in this visit. Where it cannot be fetched, the form is
// sent as any form is.
const form = document.querySelector<HTMLFormElement>('[data-reaction]');
if (form) {
  const load = () => import('./reaction.ts');
  form.addEventListener('change', () => {
    load()
      .then(({ react }) => react(form))
      .catch(() => form.querySelector('button')?.style.setProperty('display', 'inline-flex'));
  });
  try {
    if (sessionStorage.getItem(`reaction:${form.dataset['reaction'] ?? ''}`))
      void load().then(({ restore }) => restore(form));
  } catch {
    // Storage is blocked: nothing was kept.
  }
}
