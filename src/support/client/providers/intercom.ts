import { asMessage, loadScript, type LoadChat } from './provider.ts';

interface Intercom {
  (...command: readonly unknown[]): void;
  /** Commands from before the script came; it carries them out. */
  q?: unknown[];
}

declare global {
  interface Window {
    Intercom?: Intercom;
  }
}

/**
 * Intercom's Messenger.
 * @see https://developers.intercom.com/installing-intercom/web/methods
 */
export const load: LoadChat = async ({ id, locale, side }, passed) => {
  if (!window.Intercom) {
    const queue: unknown[] = [];
    window.Intercom = Object.assign((...command: readonly unknown[]) => void queue.push(command), {
      q: queue,
    });
  }
  await loadScript(`https://widget.intercom.io/widget/${id}`);
  window.Intercom('boot', {
    app_id: id,
    alignment: side,
    hide_default_launcher: true,
    language_override: locale,
  });
  let message = asMessage(passed);
  return () => {
    if (message) window.Intercom?.('showNewMessage', message);
    else window.Intercom?.('show');
    message = '';
  };
};
