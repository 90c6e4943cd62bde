import { z } from 'astro/zod';
import { sitePages } from '../../i18n/urls.ts';
import { icon, slug } from './fields.ts';
import { ownHours } from './hours.ts';

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

/** One of the ways to reach the team. */
export const channelSchema = z
  .object({
    id: slug.describe(
      'A short name for the address of its part of the page, each once: live-chat.',
    ),
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
  .check(({ value, issues }) => {
    const { to, ...fields } = value;
    // A button needs both: of one alone a reader would see nothing.
    for (const [language, text] of Object.entries(fields)) {
      if (typeof text !== 'object' || !('how' in text)) continue;
      const missing = to && !text.action ? [language, 'action'] : !to && text.action ? ['to'] : [];
      if (missing.length > 0)
        issues.push({ code: 'custom', path: missing, message: '', input: undefined });
    }
  })
  .transform(({ id, icon: iconName, to, hours, reply, urgent, ...languages }) => ({
    id,
    icon: iconName,
    to,
    hours,
    reply,
    urgent,
    languages: languages as Record<string, z.output<typeof channelText>>,
  }));
