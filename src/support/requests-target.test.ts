import { expect, test } from 'vitest';
import { requestsTarget } from './requests-target.ts';

test('the service beside the site takes requests', () => {
  expect(requestsTarget({ service: 'here', requestsTo: undefined })).toEqual({
    kind: 'service',
    action: '/api/requests',
  });
});

test('a service elsewhere takes them at its own address', () => {
  expect(requestsTarget({ service: 'https://api.example.com/', requestsTo: undefined })).toEqual({
    kind: 'service',
    action: 'https://api.example.com/api/requests',
  });
});

test('without a service they go where support.yml says', () => {
  expect(requestsTarget({ service: 'none', requestsTo: 'https://forms.example.com/x' })).toEqual({
    kind: 'endpoint',
    action: 'https://forms.example.com/x',
  });
  expect(requestsTarget({ service: 'none', requestsTo: 'help@example.com' })).toEqual({
    kind: 'mailbox',
    action: 'mailto:help@example.com',
    address: 'help@example.com',
  });
});

test('a site that names neither has no form', () => {
  expect(requestsTarget({ service: 'none', requestsTo: undefined })).toBeUndefined();
});
