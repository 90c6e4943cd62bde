import { expect, test } from 'vitest';
import { drawingFault } from './drawing-fault.ts';

test.each([
  '<svg viewBox="0 0 1 1"><rect x="1" /><g><text>a &lt; b</text></g></svg>',
  '<?xml version="1.0"?>\n<!DOCTYPE svg [ <!ENTITY ns "x"> ]>\n<!-- <g> --><svg><title>A > B</title></svg>',
  '<rect /><text>only a part</text>',
  '<g data-name="a > b"><path d=\'M0 0\'/></g><![CDATA[ a < b ]]>',
  '',
])('is nothing: %s', (svg) => {
  expect(drawingFault(svg)).toBeUndefined();
});

test.each([
  ['<g><script>alert(1)</script></g>', 'has <script>, which the Content-Security-Policy blocks.'],
  ['<g onclick="go()"/>', 'has onclick on <g>, which the Content-Security-Policy blocks.'],
  ['<g style="a:b"/><style>g {}</style>', 'has style="a:b" on <g> and 1 more of the kind, which'],
  ['<g><rect></g>', 'is broken: </g> in it closes nothing. Export it again.'],
  ['<svg><g>', 'is broken: <g> in it is not closed. Export it again.'],
  ['</g>', 'is broken: </g> in it closes nothing. Export it again.'],
  ['<rect x="1/><text>a</text>', 'is broken: a < in it begins no tag. Export it again.'],
])('is told: %s', (svg, message) => {
  expect(drawingFault(svg)).toContain(message);
});
