import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { expect, test } from 'vitest';
import FeatureCard from '../FeatureCard.astro';
import AllArticles from '../AllArticles.astro';
import type { Article } from '../build-catalog.ts';
import type { Frame } from '../catalog.ts';
import { navigationSchema } from '../schema/navigation.ts';
import { siteSchema } from '../schema/site.ts';
import { supportSchema } from '../schema/support.ts';
import Page from '../../site/Page.astro';
import Division from './Division.astro';
import { featureLists, letterLists } from './divisions.ts';
import FeatureArticles from './FeatureArticles.astro';
import { headOf } from './head.ts';
import { exampleFeatures } from './list-example.ts';
import type { ListPage } from './pages.ts';

/** What a page may weigh as HTML, before it is compressed. */
const LIMIT_BYTES = 200_000;

const container = await AstroContainer.create();
const yaml = (name: string): unknown => parse(readFileSync(`content/${name}.yml`, 'utf8'));
const support = supportSchema.parse(yaml('support'));
const frame: Frame = {
  locale: 'es',
  site: siteSchema.parse(yaml('site')),
  navigation: navigationSchema.parse(yaml('navigation')),
  hasGlossary: true,
  support,
  service: '',
};
const answer =
  'Abre Equipo & permisos, elige a la persona y quítale el permiso; deja de verlo en unos minutos, también en su teléfono. Lo que ya hizo se queda como está, y tú decides quién sigue con sus tareas, sus mensajes y sus reservas de este mes.';
const ways = ['desde el teléfono', 'antes de fin de mes', 'en una cuenta compartida'];
const verbs = ['Añadir', 'Borrar', 'Cambiar', 'Dividir', 'Enviar', 'Fijar', 'Ganar', 'Hacer'];
const titles = (count: number, verb?: string): string[] =>
  Array.from(
    { length: count },
    (_, n) => `${verb ?? String(verbs[n % 8])} "${n}" & lo demás ${String(ways[n % 3])}`,
  );
const several = Array.from({ length: 12 }, () => titles(417));

/** The page as it is served. */
async function pageOf(head: object, slots: Record<string, string>): Promise<string> {
  return container.renderToString(Page, { props: { frame, alternates: [], ...head }, slots });
}

async function listPage(page: ListPage, title: string, url: string): Promise<string> {
  const trail = [{ title: 'Ayuda', url: '/es/' }];
  const props = { locale: 'es', page, list: { title, url }, trail, features: true };
  const body = await container.renderToString(Division, { props });
  return pageOf(headOf('es', page, title), { default: body });
}

const linked = (html: string, { url }: Article): boolean => html.includes(`href="${url}"`);

test.each([
  ['5,000 articles in twelve features', several],
  ['10,000 articles in one feature', [titles(10_000)]],
  ['10,000 articles that all begin alike', [titles(10_000, 'Cómo hacer')]],
])(
  'no list of %s passes 200 kB, and each article is in one',
  async (_, features) => {
    const all = exampleFeatures('es', { features, summary: answer, locales: ['es', 'en'] });
    const [feature] = all;
    if (!feature) throw new Error('The example has no feature.');
    const index = await container.renderToString(AllArticles, {
      props: { locale: 'es', features: all },
    });
    const own = await container.renderToString(FeatureArticles, {
      props: { locale: 'es', feature },
    });
    const head = { title: feature.title, description: feature.summary };
    const pages = [
      await pageOf(head, { default: index }),
      await pageOf(head, { default: own }),
      ...(await Promise.all(
        letterLists(all, 'es').map((page) =>
          listPage(page, 'Todos los artículos', '/es/articulos/'),
        ),
      )),
    ];
    const ofFeature = await Promise.all(
      featureLists(feature, 'es').map((page) => listPage(page, feature.title, feature.url)),
    );
    const sizes = [...pages, ...ofFeature].map((page) => Buffer.byteLength(page));
    expect(sizes.length).toBeGreaterThan(20);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(LIMIT_BYTES);
    const some = feature.articles.filter((_article, n) => n % 97 === 0);
    for (const article of some) {
      const inLetters = pages.slice(2).filter((page) => linked(page, article));
      expect([inLetters.length, ofFeature.filter((page) => linked(page, article)).length]).toEqual([
        1, 1,
      ]);
    }
  },
  60_000,
);

test('the card of a feature does not grow with its articles', async () => {
  const card = async (count: number): Promise<number> => {
    const [feature] = exampleFeatures('es', { features: [titles(count)] });
    return (await container.renderToString(FeatureCard, { props: { locale: 'es', feature } }))
      .length;
  };
  expect((await card(5000)) - (await card(50))).toBeLessThan(50);
});
