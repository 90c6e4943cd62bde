import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import Reaction from './Reaction.astro';

async function render(service: string | undefined, locale = 'en'): Promise<Document> {
  const container = await AstroContainer.create();
  const props = { locale, article: 'reservations/cancel', service };
  return parseHTML(`<main>${await container.renderToString(Reaction, { props })}</main>`).document;
}

test('asks with three radio buttons that say what they mean, in a group that says the question', async () => {
  const document = await render('', 'es');
  expect(document.querySelector('fieldset > legend')?.textContent.trim()).toBe(
    '¿Respondió esto a tu pregunta?',
  );
  const radios = [...document.querySelectorAll('label input[type=radio][name=face]')];
  expect(
    radios.map((radio) => [radio.getAttribute('value'), radio.parentElement?.textContent.trim()]),
  ).toEqual([
    ['happy', 'Sí'],
    ['neutral', 'En parte'],
    ['sad', 'No'],
  ]);
  for (const icon of document.querySelectorAll('svg'))
    expect(icon.getAttribute('aria-hidden')).toBe('true');
});

test('posts the article and the language to the service beside the site or elsewhere', async () => {
  const here = (await render('')).querySelector('form');
  expect(here?.getAttribute('action')).toBe('/api/reactions');
  expect(here?.getAttribute('method')).toBe('post');
  expect(here?.querySelector('[name=article]')?.getAttribute('value')).toBe('reservations/cancel');
  expect(here?.querySelector('[name=locale]')?.getAttribute('value')).toBe('en');
  const elsewhere = (await render('https://service.example')).querySelector('form');
  expect(elsewhere?.getAttribute('action')).toBe('https://service.example/api/reactions');
});

test('without a service nothing is asked; a link leads to the contact form with the article', async () => {
  const document = await render(undefined);
  expect(document.querySelector('form')).toBeNull();
  expect(document.querySelector('a')?.getAttribute('href')).toBe(
    '/en/contact/?article=reservations/cancel',
  );
});
