import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { providers } from './all.ts';
import type { ChatAccount, PassedAlong } from './provider.ts';

const account = {
  id: 'ab12cd34',
  url: 'https://chat.example/',
  locale: 'es',
  side: 'left',
} as const;
const article = { title: 'Seguir un pedido', url: 'https://help.example/es/pedidos/seguir/' };
const passed = { question: '¿Dónde está?', article };
const message = '¿Dónde está?\n\nSeguir un pedido\nhttps://help.example/es/pedidos/seguir/';

let scripts: HTMLScriptElement[];
/** What a provider's own script does when it has come. */
let arrive: () => void;

beforeEach(() => {
  scripts = [];
  arrive = () => undefined;
  vi.spyOn(document.head, 'append').mockImplementation((...nodes) => {
    for (const node of nodes) {
      if (!(node instanceof HTMLScriptElement)) continue;
      scripts.push(node);
      queueMicrotask(() => {
        arrive();
        node.dispatchEvent(new Event('load'));
      });
    }
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  for (const name of ['Intercom', '$crisp', 'chatwootSDK', '$chatwoot', 'zE', 'Tawk_API'] as const)
    Reflect.deleteProperty(window, name);
});

async function load(name: string, along: PassedAlong, own?: Partial<ChatAccount>) {
  const provider = await providers[name]?.();
  if (!provider) throw new Error(`There is no provider ${name}.`);
  return provider.load({ ...account, ...own }, along);
}

describe('Intercom', () => {
  const calls: unknown[][] = [];
  beforeEach(() => {
    calls.length = 0;
    arrive = () => (window.Intercom = (...command) => void calls.push([...command]));
  });

  test('starts with the message the reader agreed to, and is shown as it is after that', async () => {
    const open = await load('intercom', passed);
    expect(scripts.map(({ src }) => src)).toEqual(['https://widget.intercom.io/widget/ab12cd34']);
    open();
    open();
    expect(calls).toEqual([
      [
        'boot',
        {
          app_id: 'ab12cd34',
          alignment: 'left',
          hide_default_launcher: true,
          language_override: 'es',
        },
      ],
      ['showNewMessage', message],
      ['show'],
    ]);
  });

  test('is told nothing the reader did not agree to', async () => {
    (await load('intercom', {}))();
    expect(calls.at(-1)).toEqual(['show']);
  });
});

describe('Crisp', () => {
  const told: unknown[][] = [];
  beforeEach(() => {
    told.length = 0;
    arrive = () => {
      const queued = window.$crisp as unknown as unknown[][];
      const obey = (command: readonly unknown[]): void => {
        told.push([...command]);
        if (command[1] === 'session:loaded') (command[2] as () => void)();
      };
      window.$crisp = { push: obey };
      queued.forEach(obey);
    };
  });

  test('opens with the message and the attributes, once its session is there', async () => {
    (await load('crisp', passed))();
    expect(scripts.map(({ src }) => src)).toEqual(['https://client.crisp.chat/l.js']);
    expect([window.CRISP_WEBSITE_ID, window.CRISP_RUNTIME_CONFIG]).toEqual([
      'ab12cd34',
      { locale: 'es' },
    ]);
    const attributes = [
      ['question', '¿Dónde está?'],
      ['article', article.url],
    ];
    expect(told).toContainEqual(['set', 'session:data', [attributes]]);
    expect(told).toContainEqual(['set', 'message:text', [message]]);
    expect(told.at(-1)).toEqual(['do', 'chat:open']);
  });

  test('goes out of sight when it is closed, and is told nothing without consent', async () => {
    (await load('crisp', {}))();
    expect(told.filter(([kind]) => kind === 'set')).toEqual([]);
    const closed = told.find(([, event]) => event === 'chat:closed')?.[2] as () => void;
    closed();
    expect(told.at(-1)).toEqual(['do', 'chat:hide']);
  });
});

describe('a chat in its own window', () => {
  test('gets the question and the article in its address, the first time', async () => {
    const opened: Pick<Window, 'opener'> = { opener: window };
    const open = vi.spyOn(window, 'open').mockReturnValue(opened as Window & typeof globalThis);
    const chat = await load('url', passed, { url: 'https://chat.example/?team=1' });
    chat();
    chat();
    const [first = '', second] = open.mock.calls.map(([address]) => String(address));
    expect(Object.fromEntries(new URL(first).searchParams)).toEqual({
      team: '1',
      question: '¿Dónde está?',
      article: article.url,
    });
    expect(second).toBe('https://chat.example/?team=1');
    expect(opened.opener).toBeNull();
  });

  test('says so when the browser does not open it', async () => {
    vi.spyOn(window, 'open').mockReturnValue(null);
    const chat = await load('url', {});
    expect(chat).toThrow('did not open the window');
  });
});
