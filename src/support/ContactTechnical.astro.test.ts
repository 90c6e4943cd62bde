import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { contactPage } from './contact-page-example.ts';

async function formWith(questions: readonly object[]): Promise<Element | null> {
  return parseHTML(await contactPage(questions)).document.querySelector('form');
}

test('asks what the help desk alone asks, before the device', async () => {
  const pot = { id: 'pot', name: 'Pot', en: { label: 'Which pot?', hint: 'Its size.' } };
  const plant = { id: 'plant', name: 'The plant', es: { label: '¿Qué planta?' } };
  const form = await formWith([pot, plant]);
  const fields = [...(form?.querySelectorAll('[data-report] [data-field]') ?? [])];
  expect(fields.map((field) => field.getAttribute('data-field')).slice(3, 7)).toEqual([
    'accountEmail',
    'pot',
    'plant',
    'device',
  ]);
  expect(form?.querySelector('label[for="pot"]')?.textContent.trim()).toBe('Which pot?');
  expect(form?.querySelector('#pot-hint')?.textContent.trim()).toBe('Its size.');
  // Not told in English: better than not asked.
  expect(form?.querySelector('label[for="plant"]')?.textContent.trim()).toBe('¿Qué planta?');
  expect(form?.querySelector('#plant-hint')).toBeNull();
  expect(form?.getAttribute('data-questions')).toBe('{"pot":"Pot","plant":"The plant"}');
});

test('asks nothing more where the help desk names nothing', async () => {
  const form = await formWith([]);
  const fields = [...(form?.querySelectorAll('[data-report] [data-field]') ?? [])];
  expect(fields.map((field) => field.getAttribute('data-field'))).toEqual([
    'expected',
    'actual',
    'steps',
    'accountEmail',
    'device',
    'affected',
    'system',
    'browser',
    'model',
  ]);
});
