import { expect, test } from 'vitest';
import { describeDevice } from './contact-device.ts';

const words = async (...args: Parameters<typeof describeDevice>): Promise<string> =>
  Object.values(await describeDevice(...args)).join(' | ');

test.each([
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 17_4_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.4.1 Mobile/15E148 Safari/604.1',
    'iOS 17.4.1 | Safari 17.4.1 | iPhone',
  ],
  [
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:128.0) Gecko/20100101 Firefox/128.0',
    'Windows | Firefox 128.0 | ',
  ],
  [
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Safari/605.1.15',
    'macOS | Safari 18.1 | ',
  ],
  [
    'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Safari/537.36 Edg/130.0.0.0',
    'Windows | Edge 130.0.0.0 | ',
  ],
  ['something new', ' |  | '],
])('%s', async (userAgent, said) => expect(await words({ userAgent })).toBe(said));

test('Chromium says more when it is asked', async () => {
  const answer = {
    platform: 'Windows',
    platformVersion: '15.0.0',
    model: '',
    fullVersionList: [
      { brand: 'Not?A_Brand', version: '99.0' },
      { brand: 'Chromium', version: '130.0.6723.59' },
      { brand: 'Google Chrome', version: '130.0.6723.59' },
    ],
  };
  const userAgentData = { getHighEntropyValues: async () => answer };
  expect(await words({ userAgent: 'Windows NT', userAgentData })).toBe(
    'Windows 11 | Google Chrome 130.0.6723.59 | ',
  );
});

test('what Chromium refuses is read from what it tells everybody', async () => {
  const userAgentData = { getHighEntropyValues: () => Promise.reject(new Error('not allowed')) };
  const userAgent = 'Mozilla/5.0 (Linux; Android 14) Chrome/130.0.0.0 Mobile Safari/537.36';
  expect(await words({ userAgent, userAgentData })).toBe('Android 14 | Chrome 130.0.0.0 | ');
});
