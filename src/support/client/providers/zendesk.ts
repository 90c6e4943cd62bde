import { loadScript, type LoadChat } from './provider.ts';

declare global {
  interface Window {
    zE?: (...command: readonly unknown[]) => void;
  }
}

/**
 * Zendesk's messaging Web Widget. A page cannot write a message there for the reader, and fields differ per account, so
 * the article goes along as a tag; the question stays in our own panel, to be copied from.
 * @see https://developer.zendesk.com/api-reference/widget-messaging/web/core/
 */
export const load: LoadChat = async ({ id, locale }, { article }) => {
  // The widget looks for its own script by this id.
  await loadScript(`https://static.zdassets.com/ekr/snippet.js?key=${id}`, { id: 'ze-snippet' });
  const zendesk = window.zE;
  if (!zendesk) throw new Error('The script of Zendesk did not bring its widget.');
  zendesk('messenger:set', 'locale', locale);
  if (article) {
    const tag = new URL(article.url).pathname.replace(/\W+/g, '_').replace(/^_|_$/g, '');
    zendesk('messenger:set', 'conversationTags', [`article_${tag}`]);
  }
  // The button of this site is the one that opens the chat.
  zendesk('messenger:on', 'close', () => zendesk('messenger', 'hide'));
  return () => {
    zendesk('messenger', 'show');
    zendesk('messenger', 'open');
  };
};
