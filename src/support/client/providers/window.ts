import type { LoadChat } from './provider.ts';

/** A chat that has a page of its own, which opens in a new window; the question and the article stand in its address. */
export const load: LoadChat = ({ url }, passed) => {
  const address = new URL(url);
  if (passed.question) address.searchParams.set('question', passed.question);
  if (passed.article) address.searchParams.set('article', passed.article.url);
  let next = address.href;
  return Promise.resolve(() => {
    const opened = window.open(next, '_blank');
    if (!opened) throw new Error('The browser did not open the window.');
    // The chat's page has no business with this one.
    opened.opener = null;
    next = url;
  });
};
