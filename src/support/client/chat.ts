import './chat-styles.ts';
import { fetchPanel } from './chat-fragment.ts';
import { ChatPanel } from './chat-panel.ts';

let panel: Promise<ChatPanel> | undefined;

/**
 * What a press on the chat's button does: it opens the panel, or the chat once it has been started.
 * @throws if the panel cannot be fetched; the next press tries again.
 */
export async function openChat(link: HTMLAnchorElement): Promise<void> {
  panel ??= fetchPanel(document.documentElement.lang).then((dialog) => new ChatPanel(dialog, link));
  try {
    (await panel).open();
  } catch (error) {
    panel = undefined;
    throw error;
  }
}
