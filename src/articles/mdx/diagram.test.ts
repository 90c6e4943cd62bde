import { describe, expect, test } from 'vitest';
import { diagramMarkup } from './diagram.ts';

const twoLanguages = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 720 256">
  <!-- Who invites
       whom -->
  <rect class="box" x="1" />
  <switch>
    <text systemLanguage="es" class="strong" x="5">Jefe de Limpieza</text>
    <text systemLanguage="en" class="strong" x="5">Head of Cleaners</text>
  </switch>
</svg>
`;

describe('diagramMarkup', () => {
  test('keeps the words of one language and drops the switch around them', () => {
    const { markup } = diagramMarkup(twoLanguages, 'es');
    expect(markup).toBe(
      '<rect class="box" x="1" /><text class="strong" x="5">Jefe de Limpieza</text>',
    );
  });

  test('hands over the viewBox', () => {
    expect(diagramMarkup(twoLanguages, 'en').viewBox).toBe('0 0 720 256');
  });

  test('takes the last choice for a language the drawing does not have', () => {
    expect(diagramMarkup(twoLanguages, 'fr').markup).toContain('Head of Cleaners');
  });

  test('chooses in each switch on its own', () => {
    const svg = `<svg viewBox="0 0 1 1">
      <switch><text systemLanguage="es">uno</text><text>one</text></switch>
      <switch><text systemLanguage="es">dos</text><text>two</text></switch>
    </svg>`;
    expect(diagramMarkup(svg, 'es').markup).toBe('<text>uno</text><text>dos</text>');
    expect(diagramMarkup(svg, 'en').markup).toBe('<text>one</text><text>two</text>');
  });

  test('chooses groups of lines, also with groups inside them', () => {
    const svg = `<svg viewBox="0 0 1 1"><switch>
      <g systemLanguage="es"><g class="small"><rect /><text>uno</text></g><text>dos</text></g>
      <g systemLanguage="en"><g class="small"><text>one</text></g><text>two</text></g>
    </switch></svg>`;
    expect(diagramMarkup(svg, 'es').markup).toBe(
      '<g><g class="small"><rect /><text>uno</text></g><text>dos</text></g>',
    );
    expect(diagramMarkup(svg, 'en').markup).toBe(
      '<g><g class="small"><text>one</text></g><text>two</text></g>',
    );
  });

  test('keeps the spaces inside a text', () => {
    const svg = '<svg viewBox="0 0 1 1"><text>two words <tspan>more</tspan></text></svg>';
    expect(diagramMarkup(svg, 'en').markup).toBe('<text>two words <tspan>more</tspan></text>');
  });

  test('leaves out what stands before and after the drawing', () => {
    const svg =
      '<?xml version="1.0"?>\n<!-- a tool -->\n<svg viewBox="0 0 2 2"><g/></svg>\n<!-- end -->';
    expect(diagramMarkup(svg, 'en')).toEqual({ viewBox: '0 0 2 2', markup: '<g/>' });
  });

  test.each([
    ['has no viewBox', '<svg width="10"><g/></svg>'],
    ['has no end', '<svg viewBox="0 0 1 1"><g/>'],
    ['is no SVG', 'PNG'],
    ['is empty', ''],
  ])('refuses a file that %s', (_, svg) => {
    expect(() => diagramMarkup(svg, 'en')).toThrow('Save it as plain SVG');
  });
});
