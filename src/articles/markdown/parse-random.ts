import type { Random } from '../../bench/corpus/random.ts';

const words =
  `Pulsa año el Niño. "así" ¿qué? ~10 A&B &nbsp; &amp; c/d C:\\d \\{ \\< 1. 2) #1 $5 — e\u0301 日本 «a» (b) a@b x|y \\| ! 👍 me@x.io [me@x.io](mailto:me@x.io)`.split(
    ' ',
  );
const oddWords = [
  '\u200b',
  'a\u00a0b',
  '\ufeff',
  'a@b.co,',
  'https://x.com/a_(b).',
  'www.x.org',
  '[x]',
  'a_b',
  '*',
  '_',
];
const code = ['`a`', '`{x}`', '`a | b`', '`a\\|b`', '`` ` ``', '`<b>`'];
const urls = ['help:a#b', 'https://x.com/a_b', '/x "t"', '<a b>', './p.png', 'a(b)', '/á', ''];
const references = ['[^1]', '[^n]', '[b]', '[x][b]', '[b][]', '![p](./p.png "t")'];
const tags = ['<Ui>', '<Ui in="á &amp; b">', "<Ui in='a'>", '<kbd>', '<Ui\n  in="a">'];
const comments = ['{/* c */}', '{/* a\nb */}', '{}', '{1 + 1}', '<br />', '<Key name="a" />'];
const breaks = ['  \n', '\\\n', '\n'];
const marks = ['-', '*', '+', '1.', '2)', '10.'];
const spaces = [' ', ' ', '  ', '   ', '\t'];
const signs = '* ** _ ~ ` [ ] ]( <Ui> </Ui> < { } | \\ >'.split(' ').concat('\t', '\r\n', '```\n');

/** Texts that a writer could write, and worse: the same ones for the same seed. */
export class RandomText {
  readonly #random: Random;

  constructor(random: Random) {
    this.#random = random;
  }

  article(): string {
    const text = this.#some(4, () => this.#block(0)).join(
      this.#random.pick(['\n\n', '\n\n', '\n']),
    );
    const slip = this.#random.next() < 0.15 ? this.#random.below(text.length) : text.length;
    const wrong = text.slice(0, slip) + this.#random.pick(signs) + text.slice(slip);
    const whole = slip < text.length ? wrong : text;
    return this.#random.next() < 0.1 ? whole.replaceAll('\n', '\r\n') : whole;
  }

  #block(depth: number): string {
    const { pick } = this.#tools;
    const inside = (): string =>
      depth > 2
        ? this.#line()
        : this.#some(3, () => this.#block(depth + 1)).join(pick(['\n\n', '\n']));
    const kinds: readonly (() => string)[] = [
      () => this.#line(),
      () => this.#line(),
      () =>
        `${pick(['#', '##', '####'])} ${this.#line().replaceAll('\n', ' ')}${pick(['', ' ##', '#'])}`,
      () => this.#some(3, () => this.#item(inside())).join(pick(['\n', '\n\n'])),
      () => this.#indent(inside(), pick(['> ', '>'])),
      () => this.#table(),
      () => `<Note>\n\n${inside()}\n\n</Note>`,
      () => `<Steps>\n${this.#indent(inside(), pick(['', '  ']))}\n</Steps>`,
      () => `<Note title="á é">${this.#line()}</Note>`,
      () =>
        pick([
          '```js\nconst {a} = <b>;\n```',
          '~~~\n\n  á\n\tx\n~~~',
          '```\nx',
          '---',
          '{/* a\n\nb */}',
        ]),
      () =>
        pick([
          '[b]: /x',
          '[b]: <a b> "t"\n[c]: /y',
          '[^1]: Nota.',
          `[^n]: ${this.#line()}\n\n    Más.`,
        ]),
      () => `${this.#line()}\n${pick(['---', '==='])}`,
    ];
    return pick(kinds)();
  }

  #item(text: string): string {
    const { pick } = this.#tools;
    const mark = pick(marks) + pick(spaces);
    const box = pick(['', '', '', '[ ] ', '[x] ']);
    return (
      mark + box + this.#indent(text, pick([' '.repeat(mark.length), '    ', '\t'])).trimStart()
    );
  }

  #table(): string {
    const { pick } = this.#tools;
    const row = (): string => `| ${this.#line().replaceAll('\n', ' ')} | ${pick(words)} |`;
    return [`| a | **á** |`, pick(['| - | :-: |', '|-|-:|']), ...this.#some(2, row)].join('\n');
  }

  #line(depth = 0): string {
    return this.#some(4, () => this.#phrase(depth)).join(this.#random.pick([' ', ' ', '']));
  }

  #phrase(depth: number): string {
    const { pick } = this.#tools;
    const inside = (): string => (depth > 2 ? pick(words) : this.#line(depth + 1));
    const kinds: readonly (() => string)[] = [
      ...Array.from({ length: 12 }, () => (): string => this.#some(4, () => pick(words)).join(' ')),
      () => `**${inside()}**`,
      () => `*${inside()}*`,
      () => `_${inside()}_`,
      () => `~~${inside()}~~`,
      () => `[${inside()}](${pick(urls)})`,
      () => this.#tagged(inside()),
      () => pick([...code, ...references, ...breaks]),
      () => (this.#random.next() < 0.3 ? pick([...oddWords, ...comments]) : pick(code)),
    ];
    return pick(kinds)();
  }

  #tagged(text: string): string {
    const tag = this.#random.pick(tags);
    return `${tag}${text}</${/[A-Za-z]*/.exec(tag.slice(1))?.[0] ?? ''}>`;
  }

  #indent(text: string, by: string): string {
    return text.replace(/^(?=.)/gm, by);
  }

  #some<T>(most: number, make: () => T): T[] {
    return Array.from({ length: 1 + this.#random.below(most) }, make);
  }

  get #tools(): { pick: <T>(list: readonly T[]) => T } {
    return { pick: (list) => this.#random.pick(list) };
  }
}
