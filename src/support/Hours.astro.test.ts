import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { Window } from 'happy-dom';
import { expect, test } from 'vitest';
import { supportSchema } from '../articles/schema/support.ts';
import Hours from './Hours.astro';

test('opening hours stand beside their days', async () => {
  const support = supportSchema.parse({
    team: { es: 'equipo' },
    timeZone: 'America/New_York',
    timeZoneLabel: 'EST',
    hours: [
      { days: ['mon', 'tue', 'wed'], open: 'all-day' },
      { days: ['sat'], open: '09:00', close: '17:00' },
    ],
    replyWithinHours: 48,
    channels: [{ id: 'chat', icon: 'mail' }],
  });
  const container = await AstroContainer.create();
  const { document } = new Window();
  document.body.innerHTML = await container.renderToString(Hours, {
    props: { locale: 'es', support },
  });
  expect(
    [...document.querySelectorAll('dl > dt, dl > dd')].map((part) => part.textContent),
  ).toEqual(['Lunes a miércoles', '24 horas', 'Sábado', '9:00 a 17:00 EST']);
});
