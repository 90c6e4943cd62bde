import { asAttributes, inTime, loadScript, type LoadChat } from './provider.ts';

interface Tawk {
  onLoad?: () => void;
  onChatMinimized?: () => void;
  customStyle?: object;
  maximize?: () => void;
  showWidget?: () => void;
  hideWidget?: () => void;
  setAttributes?: (
    attributes: Readonly<Record<string, string>>,
    done: (error?: unknown) => void,
  ) => void;
}

declare global {
  interface Window {
    Tawk_API?: Tawk;
    Tawk_LoadStart?: Date;
  }
}

/** The longest value Tawk takes. */
const MAX = 255;

/**
 * Tawk.to's widget.
 * @see https://developer.tawk.to/jsapi/
 */
export const load: LoadChat = async ({ id, side }, passed) => {
  const tawk: Tawk = (window.Tawk_API ??= {});
  const position = side === 'left' ? 'bl' : 'br';
  window.Tawk_LoadStart = new Date();
  tawk.customStyle = { visibility: { desktop: { position }, mobile: { position } } };
  const ready = new Promise<void>((resolve) => {
    tawk.onLoad = () => resolve();
  });
  await loadScript(`https://embed.tawk.to/${id}`, { charset: 'UTF-8', crossorigin: '*' });
  await inTime(ready);
  const attributes = Object.entries(asAttributes(passed)).map(
    ([name, value]) => [name, value.slice(0, MAX)] as const,
  );
  if (attributes.length > 0) {
    tawk.setAttributes?.(Object.fromEntries(attributes), (error) => {
      if (error) console.warn('Tawk did not take the article and the question:', error);
    });
  }
  // The button of this site is the one that opens the chat.
  tawk.onChatMinimized = () => tawk.hideWidget?.();
  return () => {
    tawk.showWidget?.();
    tawk.maximize?.();
  };
};
