import { z } from 'astro/zod';
import { sitePages } from '../../i18n/urls.ts';
import { chatSchema } from './chat.ts';
import { icon, inEachLanguage, slug } from './fields.ts';

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
const days = z
  .array(z.enum(weekdays))
  .min(1)
  .describe('A list of days: [mon, tue, wed, thu, fri, sat, sun].');

const openingHours = z.union([
  z.strictObject({ days, open: z.literal('all-day') }),
  z.strictObject({ days, open: clock, close: clock }),
]);

const channelText = z.strictObject({
  title: z.string().min(2).describe('The name of the channel.'),
  summary: z.string().min(10).describe('What it is good for, in a sentence or two.'),
  how: z.string().min(5).describe('How a reader gets there.'),
  action: z
    .string()
    .min(2)
    .optional()
    .describe('The words on its button, where `to` leads somewhere.'),
});

const channel = z
  .object({
    id: slug.describe('A short name for the address of its part of the page: live-chat.'),
    icon: icon.describe('The name of an icon from lucide.dev/icons.'),
    to: z
      .union([z.enum(sitePages), z.url({ protocol: /^https$/ })])
      .optional()
      .describe('Where its button leads: a page of this site or a full https address.'),
    hours: z.boolean().default(false).describe('true shows the opening hours with it.'),
    reply: z.boolean().default(false).describe('true shows the reply promise with it.'),
    urgent: z.boolean().default(false).describe('true marks it as the one for urgent matters.'),
  })
  .catchall(channelText)
  .transform(({ id, icon: iconName, to, hours, reply, urgent, ...languages }) => ({
    id,
    icon: iconName,
    to,
    hours,
    reply,
    urgent,
    languages: languages as Record<string, z.output<typeof channelText>>,
  }));

/** `support.yml`: how readers reach people, when, and what to tell them. */
export const supportSchema = z
  .strictObject({
    team: inEachLanguage(z.string()).describe('What the support team is called, per language.'),
    timeZone: z
      .string()
      .refine((zone) => Intl.supportedValuesOf('timeZone').includes(zone) || zone === 'UTC')
      .describe('The time zone of the hours by its IANA name: America/New_York.'),
    timeZoneLabel: z.string().min(2).describe('How readers know that zone: EST.'),
    hours: z
      .array(openingHours)
      .min(1)
      .describe(
        "The opening hours: a list of { days: [mon, tue], open: '09:00', close: '17:00' }, or open: all-day.",
      ),
    replyWithinHours: z
      .number()
      .int()
      .positive()
      .describe('A number: within how many hours a request is answered.'),
    service: z
      .union([z.enum(['here', 'none']), z.url({ protocol: /^https$/ })])
      .default('none')
      .describe(
        'Where the service for requests and reactions runs: here (beside the site), none, or its full https address.',
      ),
    requestsTo: z
      .union([z.url({ protocol: /^https$/ }), z.email()])
      .optional()
      .describe(
        'Where the contact form sends requests when there is no service: a form endpoint (https address) or a mailbox.',
      ),
    plans: z
      .strictObject({
        note: inEachLanguage(z.string()).describe('What to tell readers about options and plans.'),
      })
      .optional(),
    channels: z.array(channel).min(1).describe('The ways to reach the team.'),
    chat: chatSchema.optional(),
    goodReport: z
      .array(inEachLanguage(z.string()))
      .default([])
      .describe('What a good report contains, one line each.'),
  })
  .check(({ value: { channels, chat }, issues }) => {
    if (chat && !channels.some(({ id }) => id === chat.channel))
      issues.push({
        code: 'custom',
        path: ['chat', 'channel'],
        message: `is none of the channels: ${channels.map(({ id }) => id).join(', ')}.`,
        input: chat.channel,
      });
  });

export type Support = z.output<typeof supportSchema>;
export type SupportChannel = Support['channels'][number];
export type OpeningHours = z.output<typeof openingHours>;
export type Weekday = (typeof weekdays)[number];
