import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { Window } from 'happy-dom';
import { expect, test } from 'vitest';
import { supportSchema } from '../articles/schema/support.ts';
import Hours from './Hours.astro';

const day = (fromToday: number): string =>
  new Date(Date.now() + fromToday * 86_400_000).toISOString().slice(0, 10);

async function shown(exceptions: readonly object[]) {
  const hours = supportSchema.parse({
    team: { es: 'equipo' },
    timeZoneLabel: 'EST',
    hours: [
      { days: ['mon', 'tue', 'wed'], open: 'all-day' },
      { days: ['sat'], open: '09:00', close: '17:00' },
    ],
    exceptions,
    replyWithinHours: 48,
    channels: [{ id: 'chat', icon: 'mail' }],
  });
  const container = await AstroContainer.create();
  const { document } = new Window();
  document.body.innerHTML = await container.renderToString(Hours, {
    props: { locale: 'es', hours },
  });
  return document;
}

test('opening hours stand beside their days', async () => {
  const document = await shown([]);
  expect(
    [...document.querySelectorAll('dl > dt, dl > dd')].map((part) => part.textContent),
  ).toEqual(['Lunes a miércoles', '24 horas', 'Sábado', '9:00 a 17:00 EST']);
  expect(document.querySelector('[data-exceptions]')).toBeNull();
});

test('the days with other hours are told by name for eight weeks ahead; later ones wait', async () => {
  const document = await shown([
    { date: day(90), closed: true, es: 'Aún lejos' },
    { date: day(5), closed: true, es: 'Navidad' },
    { date: day(-5), closed: true, es: 'Ya pasó' },
  ]);
  const told = [...document.querySelectorAll('[data-from]')].map((entry) => [
    entry.querySelector('dd')?.textContent.replace(/\s+/g, ' ').trim(),
    entry.hasAttribute('hidden'),
  ]);
  expect(told).toEqual([
    ['Cerrado · Navidad', false],
    ['Cerrado · Aún lejos', true],
  ]);
  expect(document.querySelector('[data-exceptions]')?.hasAttribute('hidden')).toBe(false);
});

test('nothing is announced where every exception is far away', async () => {
  const document = await shown([{ date: day(90), closed: true, es: 'Aún lejos' }]);
  expect(document.querySelector('[data-exceptions]')?.hasAttribute('hidden')).toBe(true);
});
