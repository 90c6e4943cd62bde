import { describe, expect, test } from 'vitest';
import { chatSchema } from '../articles/schema/chat.ts';
import { contentSecurityPolicy, type Elsewhere } from './content-security-policy.ts';

const uuid = '0a1b2c3d-0000-4000-8000-00000000c21f';
const none: Elsewhere = { service: 'here', chat: undefined, requestsTo: undefined };

/** The sources of each directive. */
function policyOf(support?: Partial<Elsewhere>): Record<string, string[]> {
  return Object.fromEntries(
    contentSecurityPolicy(support && { ...none, ...support })
      .split('; ')
      .map((part) => {
        const [directive = '', ...sources] = part.split(' ');
        return [directive, sources];
      }),
  );
}

const chat = (fields: object) => chatSchema.parse({ channel: 'live-chat', ...fields });

describe('without a chat', () => {
  test('pages load their own files alone', () => {
    expect(policyOf({})).toEqual(policyOf());
    expect(policyOf()).toMatchObject({
      'default-src': ["'none'"],
      'script-src': ["'self'", "'wasm-unsafe-eval'", "'inline-speculation-rules'"],
      'style-src': ["'self'"],
      'connect-src': ["'self'"],
      'form-action': ["'self'"],
    });
  });

  test('a chat in its own window needs nothing of this one', () => {
    const url = chat({ provider: 'url', url: 'https://chat.example/' });
    expect(policyOf({ chat: url })).toEqual(policyOf());
  });
});

describe('with a chat', () => {
  test.each([
    ['intercom', { id: 'ab12cd34' }, 'https://*.intercom.io', 'wss://*.intercom.io'],
    ['crisp', { id: uuid }, 'https://*.crisp.chat', 'wss://*.relay.crisp.chat'],
    [
      'chatwoot',
      { id: 'token-123', url: 'https://chat.example:8443/team' },
      'https://chat.example:8443',
      'https://chat.example:8443',
    ],
    ['zendesk', { id: uuid }, 'https://static.zdassets.com', 'wss://*.zendesk.com'],
    ['tawk', { id: '0123456789abcdef01234567/default' }, 'https://*.tawk.to', 'wss://*.tawk.to'],
  ])('%s adds its own addresses', (provider, fields, script, connect) => {
    const policy = policyOf({ chat: chat({ provider, ...fields }) });
    expect(policy['script-src']).toContain(script);
    expect(policy['connect-src']).toContain(connect);
    expect(policy['style-src']).toContain("'unsafe-inline'");
    // No provider gets more than it says it needs.
    expect(policy['default-src']).toEqual(["'none'"]);
    expect(policy['script-src']).not.toContain("'unsafe-inline'");
    expect(policy['base-uri']).toEqual(["'none'"]);
    for (const sources of Object.values(policy)) {
      expect(sources).toEqual([...new Set(sources)]);
      expect(sources).not.toContain('https:');
      expect(sources).not.toContain('*');
    }
  });
});

describe('requests and reactions', () => {
  test('go to a service somewhere else', () => {
    const policy = policyOf({ service: 'https://help-api.example/v1' });
    expect(policy['connect-src']).toEqual(["'self'", 'https://help-api.example']);
    expect(policy['form-action']).toEqual(["'self'", 'https://help-api.example']);
  });

  test('go to a form endpoint or by mail where there is no service', () => {
    const endpoint = { requestsTo: 'https://forms.example/f/1', service: 'none' } as const;
    expect(policyOf(endpoint)['form-action']).toEqual(["'self'", 'https://forms.example']);
    expect(policyOf({ ...endpoint, service: 'here' })).toEqual(policyOf());
    const mailbox = policyOf({ requestsTo: 'team@help.example', service: 'none' });
    expect(mailbox['form-action']).toEqual(["'self'", 'mailto:']);
    expect(mailbox['connect-src']).toEqual(["'self'"]);
  });
});
