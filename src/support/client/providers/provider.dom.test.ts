import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { asAttributes, asMessage, inTime, loadScript, PATIENCE } from './provider.ts';

const article = { title: 'Track an order', url: 'https://help.example/en/orders/track/' };

describe('loadScript', () => {
  let script: HTMLScriptElement | undefined;
  beforeEach(() => {
    vi.useFakeTimers();
    vi.spyOn(document.head, 'append').mockImplementation((node) => {
      if (node instanceof HTMLScriptElement) script = node;
    });
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  test('waits for the script', async () => {
    const loading = loadScript('https://chat.example/sdk.js', { id: 'chat' });
    expect(script?.id).toBe('chat');
    script?.dispatchEvent(new Event('load'));
    await expect(loading).resolves.toBeUndefined();
  });

  test('says which script was blocked', async () => {
    const loading = loadScript('https://chat.example/sdk.js');
    script?.dispatchEvent(new Event('error'));
    await expect(loading).rejects.toThrow('https://chat.example/sdk.js could not be loaded.');
  });

  test('gives up after ten seconds, not before', async () => {
    const settled = vi.fn();
    const loading = loadScript('https://chat.example/sdk.js').catch(settled);
    await vi.advanceTimersByTimeAsync(PATIENCE - 1);
    expect(settled).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    await loading;
    expect(PATIENCE).toBe(10_000);
    expect(settled).toHaveBeenCalledWith(new Error('The chat did not answer in time.'));
  });
});

test('an answer in time leaves no timer behind', async () => {
  vi.useFakeTimers();
  await expect(inTime(Promise.resolve(1))).resolves.toBe(1);
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});

describe('what is passed along', () => {
  test('is one message, with what there is', () => {
    expect(asMessage({})).toBe('');
    expect(asMessage({ question: 'Where?' })).toBe('Where?');
    expect(asMessage({ article })).toBe(`Track an order\n${article.url}`);
    expect(asMessage({ question: 'Where?', article })).toBe(
      `Where?\n\nTrack an order\n${article.url}`,
    );
  });

  test('is named values, with what there is', () => {
    expect(asAttributes({})).toEqual({});
    expect(asAttributes({ question: '', article })).toEqual({ article: article.url });
  });
});
