import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { expect, test } from 'vitest';
import Ui from './Ui.astro';

test('the name of a button stands out, with no space around it', async () => {
  const container = await AstroContainer.create();
  const html = await container.renderToString(Ui, { slots: { default: 'Pin it' } });
  expect(html).toBe('<b class="ui">Pin it</b>');
});
