import { decodeHTMLAttribute } from 'entities';

/** A start tag as it is written in a page. */
export interface Tag {
  /** In lower case. */
  readonly name: string;
  /** Those asked for, by their names in lower case. */
  readonly attributes: Readonly<Record<string, string>>;
}

const [DOUBLE, SINGLE, SLASH, EQUALS, GREATER] = [0x22, 0x27, 0x2f, 0x3d, 0x3e];
const isBlank = (code: number): boolean => code === 0x20 || (code >= 0x09 && code <= 0x0d);
const small = (letter: number): number => letter | 0x20;
const shape = (length: number, first: number): number => length * 0x80 + small(first);
const isLetter = (code: number): boolean => small(code) >= 0x61 && small(code) <= 0x7a;
const isO = (code: number): boolean => small(code) === 0x6f;
const isS = (code: number): boolean => small(code) === 0x73;

const asked = new Set('id href src srcset action method rel type style data-article'.split(' '));
/** Length and first letter of those: nearly every other name is told apart by that, before it is cut out. */
const shapes = new Set([...asked].map((name) => shape(name.length, name.charCodeAt(0))));

/**
 * The start tags that have an attribute asked for or a handler, and every script and style. All the rest is stepped
 * over, which takes a fraction of the time of a parser.
 */
export function tagsOf(html: string): Tag[] {
  const tags: Tag[] = [];
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at)) {
    at += 1;
    if (html.startsWith('!--', at)) at = Math.max(at, html.indexOf('-->', at + 3));
    if (!isLetter(html.charCodeAt(at))) continue;
    const nameEnd = endOfName(html, at);
    const { attributes, end } = attributesAt(html, nameEnd);
    // What does not end is no tag.
    if (end < 0) continue;
    const name =
      attributes || isS(html.charCodeAt(at)) ? html.slice(at, nameEnd).toLowerCase() : '';
    at = end;
    const isCode = name === 'script' || name === 'style';
    if (attributes || isCode) tags.push({ name, attributes: attributes ?? {} });
    // What is inside is no markup.
    if (isCode) at = Math.max(at, html.indexOf(`</${name}`, at));
  }
  return tags;
}

interface Attributes {
  readonly attributes: Record<string, string> | undefined;
  /** Behind the tag; -1 when the page ends before it does. */
  readonly end: number;
}

function attributesAt(html: string, start: number): Attributes {
  let attributes: Record<string, string> | undefined;
  for (let at = start; at < html.length;) {
    const first = html.charCodeAt(at);
    if (first === GREATER) return { attributes, end: at + 1 };
    if (first === SLASH || isBlank(first)) {
      at += 1;
      continue;
    }
    const nameEnd = endOfName(html, at + 1);
    const { from, to, end } = valueAt(html, nameEnd);
    if (end < 0) break;
    if (isO(first) || shapes.has(shape(nameEnd - at, first))) {
      const name = html.slice(at, nameEnd).toLowerCase();
      if (asked.has(name) || name.startsWith('on')) {
        attributes ??= {};
        attributes[name] ??= decoded(html.slice(from, to));
      }
    }
    at = end;
  }
  return { attributes, end: -1 };
}

/** The value of an attribute whose name ends here, empty when it has none; `end` is -1 when its quotes are not closed. */
function valueAt(html: string, nameEnd: number): { from: number; to: number; end: number } {
  const sign = afterBlanks(html, nameEnd);
  if (html.charCodeAt(sign) !== EQUALS) return { from: nameEnd, to: nameEnd, end: nameEnd };
  const start = afterBlanks(html, sign + 1);
  const quote = html.charCodeAt(start);
  if (quote === DOUBLE || quote === SINGLE) {
    const to = html.indexOf(quote === DOUBLE ? '"' : "'", start + 1);
    return { from: start + 1, to, end: to < 0 ? -1 : to + 1 };
  }
  let to = start;
  while (to < html.length && html.charCodeAt(to) !== GREATER && !isBlank(html.charCodeAt(to))) to++;
  return { from: start, to, end: to };
}

function endOfName(html: string, start: number): number {
  for (let at = start; at < html.length; at++) {
    const code = html.charCodeAt(at);
    if (code === EQUALS || code === GREATER || code === SLASH || isBlank(code)) return at;
  }
  return html.length;
}

function afterBlanks(html: string, start: number): number {
  let at = start;
  while (isBlank(html.charCodeAt(at))) at++;
  return at;
}

const decoded = (value: string): string =>
  value.includes('&') ? decodeHTMLAttribute(value) : value;
