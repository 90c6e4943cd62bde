import { asAttributes, asMessage, inTime, loadScript, type LoadChat } from './provider.ts';

declare global {
  interface Window {
    /** Takes commands before and after its script has come. */
    $crisp?: { push(command: readonly unknown[]): unknown };
    CRISP_WEBSITE_ID?: string;
    CRISP_RUNTIME_CONFIG?: { readonly locale: string };
  }
}

/**
 * Crisp's chat box.
 * @see https://docs.crisp.chat/guides/chatbox-sdks/web-sdk/dollar-crisp/
 */
export const load: LoadChat = async ({ id, locale }, passed) => {
  const crisp = (window.$crisp ??= [] as unknown[]);
  const push = (...command: readonly unknown[]): unknown => window.$crisp?.push(command);
  window.CRISP_WEBSITE_ID = id;
  window.CRISP_RUNTIME_CONFIG = { locale };
  const ready = new Promise<void>((resolve) => {
    crisp.push(['on', 'session:loaded', () => resolve()]);
  });
  await loadScript('https://client.crisp.chat/l.js');
  await inTime(ready);
  const attributes = Object.entries(asAttributes(passed));
  const message = asMessage(passed);
  if (attributes.length > 0) push('set', 'session:data', [attributes]);
  if (message) push('set', 'message:text', [message]);
  // The button of this site is the one that opens the chat.
  push('on', 'chat:closed', () => push('do', 'chat:hide'));
  return () => {
    push('do', 'chat:show');
    push('do', 'chat:open');
  };
};
