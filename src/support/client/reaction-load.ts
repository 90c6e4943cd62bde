// Nothing of it is fetched before a reader chooses. Where it cannot be fetched, the form is sent as any form is.
const form = document.querySelector<HTMLFormElement>('[data-reaction]');
form?.addEventListener('change', () => {
  import('./reaction.ts')
    .then(({ react }) => react(form))
    .catch(() => form.querySelector('button')?.style.setProperty('display', 'inline-flex'));
});
