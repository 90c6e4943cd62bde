import { Parser } from 'htmlparser2';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { scanPage, type PageFacts } from './scan-page.ts';

/** The same facts by a parser that knows all of HTML. */
function parsed(html: string): PageFacts {
  const ids = new Set<string>();
  const links = new Set<string>();
  const [resources, inline]: [string[], string[]] = [[], []];
  let isArticle = false;
  const parser = new Parser({
    onopentag(name, attributes) {
      const { id, href, src, action, method, srcset, rel, style, type } = attributes;
      if (id) ids.add(id);
      if (name === 'a' && href) links.add(href);
      if (name === 'form' && action && method !== 'post') links.add(action);
      if (name === 'link' && href && /\b(stylesheet|preload|modulepreload|icon)\b/.test(rel ?? ''))
        resources.push(href);
      if (src) resources.push(src);
      if (srcset)
        resources.push(...srcset.split(',').map((one) => one.trim().split(/\s+/)[0] ?? ''));
      if (style) inline.push(`style="${style}" on <${name}>`);
      if (name === 'style' || (name === 'script' && !src && type !== 'application/ld+json'))
        inline.push(`<${name}>`);
      for (const key of Object.keys(attributes))
        if (/^on\w+$/.test(key)) inline.push(`${key} on <${name}>`);
      if ('data-article' in attributes) isArticle = true;
    },
  });
  parser.end(html);
  return { ids: [...ids], links: [...links], resources, inline, isArticle };
}

const pages = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.html'),
);

test('every built page is read as a parser reads it', () => {
  expect(pages.length).toBeGreaterThan(100);
  for (const page of pages) {
    const html = readFileSync(join('dist', page), 'utf8');
    expect(scanPage(html), page).toEqual(parsed(html));
  }
});

describe('a tag is read as a parser reads it', () => {
  test.each([
    ['in capitals', '<A HREF="/x/" ID=One>x</A><IMG SRC=/a.png>'],
    ['in quotes of both kinds', `<a href='/it"s/' id="a'b">x</a>`],
    ['without quotes', '<a href=/x/?a=1&b=2 id=one>x</a><img src=/a.png/>'],
    ['over lines', '<a\n  href="/x/"\n\tid="one"\n>x</a>'],
    ['with blanks around the sign', '<a href = "/x/" id\n=\n"one">x</a>'],
    ['with a > in a value', '<a title="a > b" href="/x/">x</a><p id="two">'],
    ['with a < in a value', '<a title="a <b href=/no/>" href="/x/">x</a>'],
    ['with references', '<a href="/x/?a=1&amp;b=2&#39;&copy=1" id="&eacute;">x</a>'],
    ['with an attribute twice', '<a href="/one/" href="/two/">x</a>'],
    ['with an empty value', '<a href="" id="">x</a><img src="" srcset="">'],
    ['without a value', '<a href id>x</a><div data-article></div>'],
    ['that closes itself', '<br id="one"/><img src="/a.png"/><use href="#b"/>'],
    ['with a name of two words', '<my-part id="one" onclick="x()"></my-part>'],
    ['with a handler', '<p onclick="a()" ONLOAD=b>x</p><p online>y</p>'],
    ['with a style', '<p style="color: red">x</p><style>a{}</style>'],
    ['in an svg', '<svg><a xlink:href="/x/" href="/y/"/><title id="t">x</title></svg>'],
  ])('%s', (_, html) => {
    expect(scanPage(html)).toEqual(parsed(html));
  });
});

describe('what is no markup is not read', () => {
  test.each([
    ['a comment', '<!-- <a href="/x/" id="one"> --><!----><a href="/y/">y</a>'],
    ['a comment with an arrow in it', '<!-- a > b <p id="x"> - - > --><p id="y">'],
    ['a script', '<script src="/a.js">const a = "<a href=/x/ id=one>";</script><p id="two">'],
    ['a style', '<style>a::after{content:"<p id=one>"}</style><p id="two">'],
    ['data for machines', '<script type="application/ld+json">{"a":"<p id=one>"}</script>'],
    ['the doctype', '<!doctype html><html id="one">'],
    ['a lone sign', '<p id="one">1 < 2 and 3 > 2</p><p id="two">a<</p>'],
    ['an end', '<p id="one"></p id="two"></ a href="/x/">'],
  ])('%s', (_, html) => {
    expect(scanPage(html)).toEqual(parsed(html));
  });
});

test('tags, texts and comments in any order are read as a parser reads them', () => {
  let seed = 1;
  const below = (count: number): number => (seed = (seed * 48271) % 2147483647) % count;
  const one = (list: string): string => list.split('|')[below(list.split('|').length)] ?? '';
  const attribute = (): string => {
    const name = one(
      'id|href|HREF|src|srcset|action|method|rel|type|style|data-article|onclick|on|class|d',
    );
    const sign = one('|=|=|=|=| = |\n=\t');
    const value =
      sign && one(`"a > b"|'<a href=x>'|"it's"|'"'|""|/a/|é=1|"&amp;x"|"/a 1x, /b 2x"|"icon"|post`);
    return `${one(' |\n| \t')}${name}${sign}${value}`;
  };
  const tag = (): string => {
    const name = one('a|A|p|img|link|form|svg|my-part|script|style');
    const attributes = Array.from({ length: below(5) }, attribute).join('');
    const end = /^s[ct]/.test(name) ? `>"<p id=in>'</${name}>` : one('>| >| />');
    return `<${name}${attributes}${end}`;
  };
  for (let count = 0; count < 5000; count++) {
    const other = (): string =>
      one(`it's 1 < 2|<!-- <p id=no> -->|</p>|</a id="no">|<!doctype html>|é "`);
    const html = Array.from({ length: 4 }, () => (below(3) > 0 ? tag() : other())).join('');
    expect(scanPage(html), html).toEqual(parsed(html));
  }
});
