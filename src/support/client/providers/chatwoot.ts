import { asAttributes, inTime, loadScript, type LoadChat } from './provider.ts';

declare global {
  interface Window {
    chatwootSettings?: Readonly<Record<string, string | boolean>>;
    chatwootSDK?: {
      run(account: { readonly websiteToken: string; readonly baseUrl: string }): void;
    };
    $chatwoot?: {
      toggle(state: 'open' | 'close'): void;
      setCustomAttributes(attributes: Readonly<Record<string, string>>): void;
    };
  }
}

/**
 * Chatwoot's website widget.
 * @see https://www.chatwoot.com/docs/product/channels/live-chat/sdk/setup
 */
export const load: LoadChat = async ({ id, url, locale, side }, passed) => {
  const baseUrl = url.replace(/\/+$/, '');
  window.chatwootSettings = { hideMessageBubble: true, position: side, locale, darkMode: 'auto' };
  const ready = new Promise<void>((resolve) => {
    addEventListener('chatwoot:ready', () => resolve(), { once: true });
  });
  await loadScript(`${baseUrl}/packs/js/sdk.js`);
  window.chatwootSDK?.run({ websiteToken: id, baseUrl });
  await inTime(ready);
  const attributes = asAttributes(passed);
  if (Object.keys(attributes).length > 0) window.$chatwoot?.setCustomAttributes(attributes);
  return () => window.$chatwoot?.toggle('open');
};
