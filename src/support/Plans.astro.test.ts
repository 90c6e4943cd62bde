import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { Window } from 'happy-dom';
import { expect, test } from 'vitest';
import { supportSchema } from '../articles/schema/support.ts';
import Plans from './Plans.astro';

const channel = (id: string, title: string): object => ({
  id,
  icon: 'mail',
  en: { title, summary: 'For everything.', how: 'Just ask.' },
});

async function shown(list?: readonly object[]) {
  const support = supportSchema.parse({
    team: { en: 'team' },
    timeZoneLabel: 'EST',
    hours: [{ days: ['mon'], open: 'all-day' }],
    replyWithinHours: 48,
    plans: { note: { en: 'It depends on your plan.' }, list },
    channels: [channel('articles', 'Articles'), channel('form', 'Form'), channel('chat', 'Chat')],
  });
  const container = await AstroContainer.create();
  const { document } = new Window();
  document.body.innerHTML = await container.renderToString(Plans, {
    props: { locale: 'en', support, plans: support.plans, product: 'Rosa' },
  });
  return document;
}

test('a table says of every channel whether a plan includes it', async () => {
  const document = await shown([
    { id: 'free', channels: ['form'], en: { name: 'Free' } },
    { id: 'pro', channels: ['form', 'chat'], en: { name: 'Pro' } },
  ]);
  const rows = [...document.querySelectorAll('tr')].map((row) =>
    [...row.querySelectorAll('th, td')].map((cell) => cell.textContent.trim()),
  );
  expect(rows).toEqual([
    ['How to reach us', 'Free', 'Pro'],
    ['Articles', 'Included', 'Included'],
    ['Form', 'Included', 'Included'],
    ['Chat', 'Not included', 'Included'],
  ]);
  expect(
    [...document.querySelectorAll('thead th')].map((cell) => cell.getAttribute('scope')),
  ).toEqual(['col', 'col', 'col']);
  expect(document.querySelectorAll('tbody th[scope="row"]')).toHaveLength(3);
  expect(document.body.textContent).toContain('It depends on your plan.');
});

test('without a list of plans the page says where to look', async () => {
  const document = await shown();
  expect(document.querySelector('table')).toBeNull();
  expect(document.body.textContent).toContain("See Rosa's pricing page");
});
