import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { expect, test } from 'vitest';
import Steps from './Steps.astro';

test('steps stay a numbered list', async () => {
  const container = await AstroContainer.create();
  const list = '<ol><li>Abre la reserva.</li><li>Guarda.</li></ol>';
  const html = await container.renderToString(Steps, { slots: { default: list } });
  expect(html).toMatch(new RegExp(`^<div class="steps[^"]*"[^>]*>${list}</div>`));
});
