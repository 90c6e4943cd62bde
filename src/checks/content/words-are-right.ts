import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { attributeOf } from '../../articles/markdown/remark-words.ts';
import { endingOf, words, type Word } from '../../articles/markdown/words.ts';
import { videoSource } from '../../articles/mdx/video.ts';
import type { ArticleCheck } from './content.ts';
import { ownCode } from './own-code.ts';
import { heicAdvice } from './picture-kind.ts';
import { suggestion } from './suggestion.ts';

type Element = MdxJsxFlowElement | MdxJsxTextElement;

/** Words such as <Note> are known, have what they need and nothing else, and their files are there. */
export const wordsAreRight: ArticleCheck = ({ articles }) =>
  articles.flatMap(({ file, path, nodes }) => {
    const own = ownCode(nodes)
      .map(({ value }) => value)
      .join('\n');
    return nodes
      .of('mdxJsxFlowElement', 'mdxJsxTextElement')
      .flatMap((node) =>
        inspect(node, own, path).map((message) => ({ file, ...nodes.placeOf(node), message })),
      );
  });

const lowerCase = Object.keys(words).map((word) => word.toLowerCase());

function inspect(node: Element, own: string, path: string): string[] {
  const name = node.name ?? '';
  const word = words[name];
  if (!word) {
    const isComponent = /^[A-Z]/.test(name) && new RegExp(`\\b${name}\\b`).test(own);
    // <video> is HTML too; <note> is only a word written wrong.
    const isHtml = /^[a-z]/.test(name) && (name === 'video' || !lowerCase.includes(name));
    return isComponent || isHtml
      ? []
      : [`<${name}> is not a word articles can use. ${suggestion(name, Object.keys(words))}`];
  }
  return [...attributesOf(node, name, word), ...fileOf(node, name, word, path)];
}

function attributesOf(node: Element, name: string, word: Word): string[] {
  const allowed = [...word.required, ...word.optional];
  const given = node.attributes.flatMap((item) =>
    item.type === 'mdxJsxAttribute' ? [item.name] : [],
  );
  return [
    ...given
      .filter((one) => !allowed.includes(one))
      .map((one) => `<${name}> takes no ${one}. ${suggestion(one, allowed) || 'Take it out.'}`),
    ...word.required
      .filter((one) => !textOf(node, one)?.trim())
      .map((one) => `<${name}> has no ${one}. ${advice[one] ?? ''}`.trim()),
    ...Object.entries(word.values ?? {}).flatMap(([one, values]) => {
      const value = textOf(node, one);
      return value === undefined || values.includes(value)
        ? []
        : [`<${name}> has ${one}="${value}". ${suggestion(value, values)}`];
    }),
  ];
}

const advice: Readonly<Record<string, string>> = {
  alt: 'Say what the picture shows to somebody who cannot see it: alt="…".',
  src: 'Name a file in the article\'s folder: src="./name".',
  title: 'Say what the video shows: title="…".',
};

function fileOf(node: Element, name: string, word: Word, path: string): string[] {
  const src = textOf(node, 'src');
  if (!word.file || !src) return [];
  if (name === 'Video' && /^https?:/.test(src)) return videoProblem(src);
  if (!src.startsWith('./') || !word.file.includes(endingOf(src))) {
    const kinds = `Name a file in the article's folder, beginning with ./ and ending in .${word.file.join(', .')}.`;
    return [`<${name}> has src="${src}". ${kinds} ${heicAdvice(src) ?? ''}`.trimEnd()];
  }
  return existsSync(resolve(dirname(path), src))
    ? []
    : [
        `<${name}> shows ${src}, but there is no such file in the article's folder. Add it or correct the name.`,
      ];
}

function videoProblem(src: string): string[] {
  try {
    videoSource(src);
    return [];
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}

function textOf(node: Element, name: string): string | undefined {
  const value = attributeOf(node, name)?.value;
  return typeof value === 'string' ? value : undefined;
}
