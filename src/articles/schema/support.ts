import { z } from 'astro/zod';
import { sitePages } from '../../i18n/urls.ts';
import { chatSchema } from './chat.ts';
import { icon, inEachLanguage, slug } from './fields.ts';
import { hoursFields, ownHours, zoneOfLabel, type Hours } from './hours.ts';
import { plansSchema } from './plans.ts';
import { questionSchema } from './questions.ts';

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
    hours: z
      .union([z.boolean(), ownHours])
      .default(false)
      .describe("true where the team's hours are its hours, or hours of its own."),
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
    ...hoursFields,
    exceptions: hoursFields.exceptions.default([]),
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
    plans: plansSchema.optional(),
    channels: z.array(channel).min(1).describe('The ways to reach the team.'),
    chat: chatSchema.optional(),
    technicalQuestions: z
      .array(questionSchema)
      .default([])
      .describe(
        'What the contact form asks about a technical problem of this product alone, a list of { id: plant, name: Plant, en: { label: Which plant is it? } }.',
      ),
    goodReport: z
      .array(inEachLanguage(z.string()))
      .default([])
      .describe('What a good report contains, one line each.'),
  })
  .check(({ value, issues }) => {
    const { channels, chat, plans, technicalQuestions, timeZone, timeZoneLabel } = value;
    const wrong = (path: (string | number)[], input?: unknown): void => {
      issues.push({ code: 'custom', path, message: '', input });
    };
    const known = new Set(channels.map(({ id }) => id));
    if (chat && !known.has(chat.channel)) wrong(['chat', 'channel'], chat.channel);
    if (!timeZone && !zoneOfLabel(timeZoneLabel)) wrong(['timeZone']);
    const ids = technicalQuestions.map(({ id }) => id);
    for (const [index, id] of ids.entries())
      if (ids.indexOf(id) < index) wrong(['technicalQuestions', index, 'id'], id);
    plans?.list?.forEach((plan, index) => {
      for (const [position, id] of plan.channels.entries())
        if (!known.has(id)) wrong(['plans', 'list', index, 'channels', position], id);
    });
  })
  .transform(({ channels, ...support }) => {
    const team = withZone(support);
    return {
      ...support,
      ...team,
      channels: channels.map((one) => ({ ...one, hours: hoursOf(one.hours, team) })),
    };
  });

/** A channel's own hours with what they leave out, which is as the team's; true and false stay. */
function hoursOf(hours: boolean | z.output<typeof ownHours>, team: Hours): Hours | boolean {
  if (typeof hours === 'boolean') return hours;
  const { timeZone, timeZoneLabel, exceptions = team.exceptions } = hours;
  return timeZoneLabel
    ? withZone({ timeZone, timeZoneLabel, hours: hours.hours, exceptions })
    : { ...team, hours: hours.hours, exceptions };
}

function withZone({
  timeZone,
  timeZoneLabel,
  hours,
  exceptions,
}: Omit<Hours, 'timeZone'> & { readonly timeZone?: string | undefined }): Hours {
  return {
    timeZone: timeZone ?? zoneOfLabel(timeZoneLabel) ?? 'UTC',
    timeZoneLabel,
    hours,
    exceptions,
  };
}

export type Support = z.output<typeof supportSchema>;
export type SupportChannel = Support['channels'][number];
