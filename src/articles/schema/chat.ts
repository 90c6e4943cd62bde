import { z } from 'astro/zod';
import { sitePages } from '../../i18n/urls.ts';
import { slug } from './fields.ts';

export const chatProviders = ['intercom', 'crisp', 'chatwoot', 'zendesk', 'tawk', 'url'] as const;

const https = z.url({ protocol: /^https$/ });
const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** What every provider takes, beside what is its own. */
const shared = {
  channel: slug.describe('The id of the channel this chat is: live-chat. Its hours count.'),
  websitePages: z
    .union([z.array(z.enum(sitePages)).min(1), z.literal('all')])
    .optional()
    .describe('The pages on which the button is the website chat: [home, support], or all.'),
};

const id = (pattern: RegExp, description: string) =>
  z.string().regex(pattern).describe(description);

const provider = <P extends (typeof chatProviders)[number], F extends z.ZodRawShape>(
  name: P,
  fields: F,
) =>
  z.strictObject({
    provider: z.literal(name).describe(`One of ${chatProviders.join(', ')}.`),
    ...fields,
    ...shared,
  });

/** The chat behind the button on every page: whose it is, and what that provider needs to open it. */
export const chatSchema = z.discriminatedUnion('provider', [
  provider('intercom', { id: id(/^[a-z\d]{4,20}$/, 'The app id from Intercom: ab12cd34.') }),
  provider('crisp', { id: id(uuid, 'The website id from Crisp, a UUID.') }),
  provider('chatwoot', {
    id: id(/^[\w-]{8,64}$/, 'The website token of the inbox in Chatwoot.'),
    url: https.describe('The https address of your Chatwoot: https://app.chatwoot.com.'),
  }),
  provider('zendesk', { id: id(uuid, 'The key of the web widget in Zendesk, a UUID.') }),
  provider('tawk', {
    id: id(/^[\da-f]{24}\/[\w-]+$/i, 'Property and widget from Tawk, with a slash between them.'),
  }),
  provider('url', { url: https.describe('The https address where the chat opens.') }),
]);

export type Chat = z.output<typeof chatSchema>;
