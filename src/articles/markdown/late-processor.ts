import type { articleProcessor } from './processor.ts';

type Processor = ReturnType<typeof articleProcessor>;

/**
 * `articleProcessor`, loaded when it has something to do, for most help desks have no article with code of its own, and
 * loading it takes half a second.
 */
export function lateProcessor(): Processor {
  const loaded = async (): Promise<Required<Processor>> => {
    const { articleProcessor } = await import('./processor.ts');
    return articleProcessor() as Required<Processor>;
  };
  return {
    name: 'unified',
    options: { remarkPlugins: [], rehypePlugins: [], remarkRehype: {}, recmaPlugins: [] },
    createRenderer: async (shared) => (await loaded()).createRenderer(shared),
    createMdxRenderer: async (shared, mdx) => (await loaded()).createMdxRenderer(shared, mdx),
  };
}
