import { z } from 'astro/zod';
import { channelSchema } from './channel.ts';
import { chatSchema } from './chat.ts';
import { inEachLanguage } from './fields.ts';
import { hoursFields, zoneOfLabel, type Hours, type ownHours } from './hours.ts';
import { plansSchema } from './plans.ts';
import { questionSchema } from './questions.ts';

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
        'Where the contact form sends requests when `service` is none: a form endpoint (https address) or a mailbox.',
      ),
    plans: plansSchema.optional(),
    channels: z.array(channelSchema).min(1).describe('The ways to reach the team.'),
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
    const { channels, chat, plans, service, technicalQuestions, timeZone, timeZoneLabel } = value;
    const wrong = (path: (string | number)[], input?: unknown): void => {
      issues.push({ code: 'custom', path, message: '', input });
    };
    const known = new Set(channels.map(({ id }) => id));
    if (chat && !known.has(chat.channel)) wrong(['chat', 'channel'], chat.channel);
    if (!timeZone && !zoneOfLabel(timeZoneLabel)) wrong(['timeZone']);
    const hasForm = channels.some(({ to }) => to === 'contact');
    if (hasForm && service === 'none' && !value.requestsTo) wrong(['requestsTo']);
    const lists: readonly (readonly [path: string[], list: readonly { readonly id: string }[]])[] =
      [
        [['channels'], channels],
        [['technicalQuestions'], technicalQuestions],
        [['plans', 'list'], plans?.list ?? []],
      ];
    for (const [path, list] of lists)
      for (const [index, { id }] of list.entries())
        if (list.findIndex((other) => other.id === id) < index) wrong([...path, index, 'id'], id);
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
