import type { Chat } from '../articles/schema/chat.ts';

const crisp = 'https://*.crisp.chat';
const tawk = 'https://*.tawk.to';
const zendesk =
  'https://static.zdassets.com https://ekr.zdassets.com https://ekr.zendesk.com https://*.zendesk.com ' +
  'https://api.smooch.io https://media.smooch.io https://zendesk-eu.my.sentry.io https://*.twilio.com';
const intercom = 'https://*.intercom.io';
const intercomFiles = 'https://*.intercomcdn.com';

/** What each provider's own page on Content-Security-Policy asks for. All of them write styles into the page. */
const sources = {
  // https://www.intercom.com/help/en/articles/3894-using-intercom-with-content-security-policy
  // Its three dozen hosts, one by one, would weigh a fiftieth of an article page; they are named by their domains.
  intercom: {
    'script-src': `${intercom} ${intercomFiles}`,
    'style-src': "'unsafe-inline'",
    'img-src': `blob: ${intercom} ${intercomFiles} https://static.intercomassets.com https://*.intercomusercontent.com https://*.intercom-attachments-5.com https://*.intercom-attachments-6.com https://*.intercom-attachments-9.com`,
    'font-src': intercomFiles,
    'media-src': intercomFiles,
    'connect-src': `${intercom} wss://*.intercom.io https://*.intercom-messenger.com wss://*.intercom-messenger.com ${intercomFiles} https://*.intercomcdn.eu https://*.intercomusercontent.com`,
    'frame-src':
      'https://intercom-sheets.com https://www.intercom-reporting.com https://fast.wistia.net',
    'form-action': 'https://intercom.help https://api-iam.intercom.io',
  },
  // https://docs.crisp.chat/guides/others/whitelisting-our-systems/crisp-domain-names/
  crisp: {
    'script-src': crisp,
    'style-src': `'unsafe-inline' ${crisp}`,
    'img-src': crisp,
    'font-src': crisp,
    'media-src': crisp,
    'frame-src': crisp,
    'worker-src': crisp,
    'connect-src': `${crisp} wss://*.relay.crisp.chat`,
  },
  // https://developer.zendesk.com/documentation/zendesk-web-widget-sdks/sdks/web/csp/
  zendesk: {
    'script-src': zendesk,
    'style-src': "'unsafe-inline'",
    'img-src':
      'https://static.zdassets.com https://accounts.zendesk.com https://*.zendesk.com https://media.smooch.io ' +
      'https://*.zdusercontent.com blob:',
    'font-src': 'https://static.zdassets.com',
    'media-src': 'https://static.zdassets.com',
    'frame-src': zendesk,
    'connect-src': `${zendesk} wss://*.zendesk.com wss://api.smooch.io wss://voice-js.roaming.twilio.com`,
  },
  // https://help.tawk.to/article/content-security-policy-csp
  tawk: {
    'script-src': `${tawk} https://cdn.jsdelivr.net`,
    'style-src': `'unsafe-inline' ${tawk} https://fonts.googleapis.com https://cdn.jsdelivr.net`,
    'img-src': `${tawk} https://cdn.jsdelivr.net https://tawk.link https://s3.amazonaws.com`,
    'font-src': `${tawk} https://fonts.gstatic.com`,
    'media-src': tawk,
    'frame-src': tawk,
    'form-action': tawk,
    'connect-src': `${tawk} wss://*.tawk.to`,
  },
} as const;

/** Where the chat's provider loads from and sends to, per directive; nothing for a chat that opens in its own window. */
export function chatSources(chat: Chat): Readonly<Record<string, string>> {
  if (chat.provider === 'url') return {};
  if (chat.provider !== 'chatwoot') return sources[chat.provider];
  // Chatwoot runs in a frame from wherever it is installed, and fetches its sounds from there.
  const { origin } = new URL(chat.url);
  return {
    'script-src': origin,
    'style-src': "'unsafe-inline'",
    'frame-src': origin,
    'media-src': origin,
    'connect-src': origin,
  };
}
