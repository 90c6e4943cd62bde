import { describe, expect, test } from 'vitest';
import { chatSchema } from './chat.ts';

const key = '0f8fad5b-d9cb-469f-a165-70867728950e';
const takes = (chat: object): boolean =>
  chatSchema.safeParse({ channel: 'live-chat', ...chat }).success;

describe('a chat', () => {
  test.each([
    { provider: 'intercom', id: 'ab12cd34' },
    { provider: 'crisp', id: key },
    { provider: 'chatwoot', id: 'Xk3vB8qLm2ZpT4nR', url: 'https://chat.example.com' },
    { provider: 'zendesk', id: key },
    { provider: 'tawk', id: '5f1a2b3c4d5e6f7a8b9c0d1e/1ghabcdef' },
    { provider: 'url', url: 'https://chat.example.com/open' },
  ])('of $provider is taken with what it needs, and not without', (chat) => {
    expect(takes(chat)).toBe(true);
    for (const field of Object.keys(chat))
      expect(takes({ ...chat, [field]: undefined })).toBe(false);
    expect(takes({ ...chat, channel: undefined })).toBe(false);
  });

  test.each([
    ['an unknown provider', { provider: 'icq', id: key }],
    ['an address without encryption', { provider: 'url', url: 'http://chat.example.com' }],
    ['an address that is a script', { provider: 'url', url: 'javascript:alert(1)' }],
    ['half of an id', { provider: 'tawk', id: '5f1a2b3c4d5e6f7a8b9c0d1e' }],
    ['an id that is an address', { provider: 'intercom', id: 'a.example/x' }],
    ['what belongs to another', { provider: 'url', url: 'https://a.example', id: key }],
  ])('refuses %s', (_, chat) => {
    expect(takes(chat)).toBe(false);
  });

  test('is the website chat on some pages, or on all', () => {
    const chat = { provider: 'intercom', id: 'ab12cd34' };
    expect(takes({ ...chat, websitePages: ['home', 'support'] })).toBe(true);
    expect(takes({ ...chat, websitePages: 'all' })).toBe(true);
    expect(takes({ ...chat, websitePages: ['pricing'] })).toBe(false);
  });
});
