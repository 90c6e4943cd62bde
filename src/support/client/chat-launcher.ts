// Nothing of the chat is fetched before a reader asks for it. Where it cannot be fetched, the link leads to the form.
document.addEventListener('click', (event) => {
  const link =
    event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a[data-chat]');
  if (!link || event.metaKey || event.ctrlKey) return;
  event.preventDefault();
  import('./chat.ts')
    .then(({ openChat }) => openChat(link))
    .catch(() => location.assign(link.href));
});
