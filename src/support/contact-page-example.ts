import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { Window } from 'happy-dom';
import { parseHTML } from 'linkedom';
import { supportSchema } from '../articles/schema/support.ts';
import ContactForm from './ContactForm.astro';

const support = {
  team: { en: 'team' },
  timeZone: 'America/New_York',
  timeZoneLabel: 'EST',
  hours: [{ days: ['mon'], open: 'all-day' }],
  replyWithinHours: 48,
  channels: [{ id: 'form', icon: 'mail' }],
};
const plant = { id: 'plant', name: 'Plant', en: { label: 'Which plant is it?' } };
const target = { kind: 'service', action: '/api/requests' } as const;

/** The contact form as it is built, in a page, with questions of the help desk alone. */
export async function contactPage(
  technicalQuestions: readonly object[] = [plant],
): Promise<string> {
  const container = await AstroContainer.create();
  const props = {
    locale: 'en',
    support: supportSchema.parse({ ...support, technicalQuestions }),
    product: 'Garden',
    target,
  };
  const form = await container.renderToString(ContactForm, { props });
  return `<!doctype html><html lang="en"><head><title>Write to us</title></head><body>${form}</body></html>`;
}

/** The page as the browser has it, and as the service reads it from the built file. */
export const readers: readonly (readonly [name: string, read: (page: string) => Document])[] = [
  [
    'in the browser',
    (page) => {
      const { document } = new Window();
      document.write(page);
      return document as unknown as Document;
    },
  ],
  ['on the server', (page) => parseHTML(page).document],
];
