import sharp from 'sharp';
import {
  light,
  navigation,
  pay,
  returnIt,
  shade,
  site,
  soil,
  support,
  track,
  trackEs,
  water,
} from './small-help-desk-texts.ts';

/** For tests: the files of a content folder, by their paths. */
export type Files = Map<string, string | Uint8Array>;

/** A picture with a gradient, so that every hue makes other bytes. */
export function picture(hue: number, width = 900, height = 500): Promise<Uint8Array> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <linearGradient id="g"><stop stop-color="hsl(${hue} 80% 40%)"/><stop offset="1" stop-color="#fff"/></linearGradient>
    <rect width="100%" height="100%" fill="url(#g)"/></svg>`;
  return sharp(Buffer.from(svg)).png().toBuffer();
}

export const drawing = (word: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 80"><title>${word}</title><text x="10" y="40">${word}</text></svg>`;

/** An article's file; its name is its title as an address. */
export function article(title: string, text: string, more = ''): string {
  const slug = title.toLowerCase().replace(/\W+/g, '-');
  return `---
title: ${title}
summary: All about ${title.toLowerCase()}, told in a sentence or two for a reader.
author: rosa
slug: ${slug}
questions: [What about ${title.toLowerCase()}?]
${more}---

${text}
`;
}

/** A help desk with everything an article can have, in two languages. */
export async function smallHelpDesk(): Promise<Files> {
  const feature = (order: number, icon: string, en: string, es: string, more = ''): string =>
    `order: ${order}\nicon: ${icon}\n${more}` +
    `en: { title: ${en}, slug: ${en.toLowerCase()}, summary: Everything on ${en}. }\n` +
    `es: { title: ${es}, slug: ${es.toLowerCase()}, summary: Todo sobre ${es}. }\n`;
  return new Map<string, string | Uint8Array>([
    ['site.yml', site],
    ['navigation.yml', navigation],
    ['support.yml', support],
    ['authors.yml', 'rosa: { name: Rosa Fuchs, picture: ./rosa.png }\nmax: { name: Max Moss }\n'],
    ['rosa.png', await picture(10, 200, 200)],
    ['logo.svg', drawing('Leaf')],
    ['synonyms/en.yml', '- [parcel, package]\n- [plant, flower]\n'],
    ['interface/es.yml', 'article: { contents: En esta página }\n'],
    [
      'glossary.yml',
      'repot:\n  en: { term: repot, definition: To give a plant a larger pot and fresh soil. }\n' +
        '  es: { term: trasplantar, definition: Dar a una planta una maceta más grande. }\n',
    ],
    ['articles/orders/feature.yml', feature(1, 'package', 'Orders', 'Pedidos')],
    ['articles/care/feature.yml', feature(2, 'sprout', 'Care', 'Cuidados', 'articles: [water]\n')],
    ['articles/team/feature.yml', feature(3, 'users', 'Team', 'Equipo')],
    ['articles/orders/track/en.mdx', article('Track an order', track, 'related: [care/water]\n')],
    ['articles/orders/track/es.mdx', article('Seguir un pedido', trackEs)],
    ['articles/orders/track/parcel.png', await picture(100, 1000, 600)],
    ['articles/orders/return/en.mdx', article('Return a plant', returnIt)],
    ['articles/orders/return/es.mdx', article('Devolver una planta', returnIt)],
    ['articles/orders/return/label.png', await picture(200)],
    ['articles/orders/return/una caja ñ (2).png', await picture(300)],
    ['articles/orders/pay/en.mdx', article('Pay for an order', pay)],
    ['articles/orders/pay/ways.svg', drawing('Card')],
    ['articles/care/water/en.mdx', article('Water your plants', water)],
    ['articles/care/water/es.mdx', article('Regar tus plantas', water)],
    ['articles/care/light/en.mdx', article('Give them light', light)],
    ['articles/care/soil/en.mdx', article('Change the soil', soil)],
    ['articles/care/soil/Shade.astro', shade],
    ['articles/team/invite/en.mdx', article('Invite a person', 'They get a mail.\n')],
    ['articles/team/invite/es.mdx', article('Invitar a alguien', 'Recibe un mensaje.\n')],
    ['articles/team/leave/es.mdx', article('Dejar el equipo', 'Escribe a Rosa.\n')],
    [
      'articles/team/roles/en.mdx',
      article('Choose a role', '## Reader\n\nReads.\n\n## Writer\n\nToo.'),
    ],
  ]);
}
