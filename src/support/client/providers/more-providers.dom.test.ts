import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { load as loadChatwoot } from './chatwoot.ts';
import { load as loadTawk } from './tawk.ts';
import { load as loadZendesk } from './zendesk.ts';

const account = { id: 'a1/b2', url: 'https://chat.example/', locale: 'es', side: 'left' } as const;
const article = { title: 'Seguir un pedido', url: 'https://help.example/es/pedidos/seguir/' };

let script: HTMLScriptElement | undefined;
/** What a provider's own script does when it has come. */
let arrive: () => void;

beforeEach(() => {
  vi.spyOn(document.head, 'append').mockImplementation((node) => {
    if (!(node instanceof HTMLScriptElement)) return;
    script = node;
    queueMicrotask(() => {
      arrive();
      node.dispatchEvent(new Event('load'));
    });
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  for (const name of ['chatwootSDK', '$chatwoot', 'zE', 'Tawk_API'] as const)
    Reflect.deleteProperty(window, name);
});

describe('Chatwoot', () => {
  const run = vi.fn();
  const toggle = vi.fn();
  const setCustomAttributes = vi.fn();
  beforeEach(() => {
    arrive = () => {
      window.chatwootSDK = {
        run: (started) => {
          run(started);
          window.$chatwoot = { toggle, setCustomAttributes };
          dispatchEvent(new Event('chatwoot:ready'));
        },
      };
    };
  });
  afterEach(() => vi.clearAllMocks());

  test('runs from where it is installed, without a bubble of its own', async () => {
    const open = await loadChatwoot(account, { question: '¿Dónde está?', article });
    expect(script?.src).toBe('https://chat.example/packs/js/sdk.js');
    expect(run).toHaveBeenCalledWith({ websiteToken: 'a1/b2', baseUrl: 'https://chat.example' });
    expect(window.chatwootSettings).toMatchObject({ hideMessageBubble: true, locale: 'es' });
    expect(setCustomAttributes).toHaveBeenCalledWith({
      question: '¿Dónde está?',
      article: article.url,
    });
    expect(toggle).not.toHaveBeenCalled();
    open();
    expect(toggle).toHaveBeenCalledWith('open');
  });

  test('is told nothing without consent', async () => {
    await loadChatwoot(account, {});
    expect(setCustomAttributes).not.toHaveBeenCalled();
  });
});

describe('Zendesk', () => {
  const calls: unknown[][] = [];
  beforeEach(() => {
    calls.length = 0;
    arrive = () => (window.zE = (...command) => void calls.push([...command]));
  });

  test('finds its script by the id it looks for, and tags the conversation with the article', async () => {
    const open = await loadZendesk({ ...account, id: 'key' }, { question: 'x', article });
    expect(script?.id).toBe('ze-snippet');
    expect(script?.src).toBe('https://static.zdassets.com/ekr/snippet.js?key=key');
    open();
    expect(calls).toContainEqual(['messenger:set', 'locale', 'es']);
    expect(calls).toContainEqual([
      'messenger:set',
      'conversationTags',
      ['article_es_pedidos_seguir'],
    ]);
    expect(calls.at(-1)).toEqual(['messenger', 'open']);
  });

  test('is given up when the script brings no widget', async () => {
    arrive = () => undefined;
    await expect(loadZendesk(account, {})).rejects.toThrow('did not bring its widget');
  });
});

describe('Tawk', () => {
  const own = {
    maximize: vi.fn(),
    showWidget: vi.fn(),
    hideWidget: vi.fn(),
    setAttributes: vi.fn(),
  };
  beforeEach(() => {
    arrive = () => {
      const tawk = Object.assign(window.Tawk_API ?? {}, own);
      tawk.onLoad?.();
    };
  });
  afterEach(() => vi.clearAllMocks());

  test('is opened with what it can hold of the question, and hides when it is minimised', async () => {
    const open = await loadTawk(account, { question: 'a'.repeat(300), article });
    expect(script?.src).toBe('https://embed.tawk.to/a1/b2');
    expect(script?.crossOrigin).toBe('*');
    const [attributes] = own.setAttributes.mock.calls[0] as [Record<string, string>];
    expect(attributes).toEqual({ question: 'a'.repeat(255), article: article.url });
    open();
    expect(own.maximize).toHaveBeenCalledOnce();
    expect(own.hideWidget).not.toHaveBeenCalled();
    window.Tawk_API?.onChatMinimized?.();
    expect(own.hideWidget).toHaveBeenCalledOnce();
  });

  test('is told nothing without consent', async () => {
    await loadTawk(account, {});
    expect(own.setAttributes).not.toHaveBeenCalled();
  });
});
