import { z } from 'astro/zod';
import { sitePages } from '../../i18n/urls.ts';
import { locale } from './fields.ts';

const target = z
  .union([z.enum(sitePages), z.url({ protocol: /^https$/ })])
  .describe(`A page of this site (${sitePages.join(', ')}) or a full https address.`);

/** A label per language stands beside the other fields, so that one link is one short line in the file. */
const labelled = <T extends z.ZodRawShape>(fields: T) =>
  z
    .object(fields)
    .catchall(z.string().min(1))
    .superRefine((entry, context) => {
      const unknown = Object.keys(entry).filter(
        (key) => !(key in fields) && !locale.safeParse(key).success,
      );
      if (unknown.length > 0) {
        context.addIssue({ code: 'unrecognized_keys', keys: unknown, path: [], input: entry });
      }
    });

const link = labelled({
  to: target,
  button: z.boolean().optional().describe('true makes the link stand out.'),
});

const group = labelled({ items: z.array(link).min(1).describe('The links under this heading.') });

/** `navigation.yml`: the links of the header and the footer. */
export const navigationSchema = z.strictObject({
  header: z
    .array(z.union([link, group]))
    .default([])
    .describe('Links, or headings with links under them.'),
  footer: z.array(group).default([]).describe('Headings with links under them.'),
});

export type NavigationLink = z.output<typeof link>;
export type NavigationGroup = z.output<typeof group>;
export type Navigation = z.output<typeof navigationSchema>;
