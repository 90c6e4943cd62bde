// For tests: what stands in the files of the small help desk.

export const site = `name: Leaf & Pot Help
product: Leaf & Pot
url: https://help.leafandpot.example
languages: [en, es]
brand: { hue: 145, logo: ./logo.svg }
mostAsked: [orders/track]
`;

export const navigation = `header: [{ en: Shop, es: Tienda, to: https://leafandpot.example/ }]
footer:
  - { en: Help, es: Ayuda, items: [{ en: All articles, es: Todos, to: articles }] }
`;

export const support = `team: { en: garden team, es: equipo del jardín }
timeZone: Europe/Vienna
timeZoneLabel: Vienna time
hours: [{ days: [mon, tue], open: '08:30', close: '17:00' }]
replyWithinHours: 24
channels:
  - id: email
    icon: mail
    to: contact
    en: { title: Write to us, summary: We read every message., how: Use the form., action: Write }
    es: { title: Escríbenos, summary: Leemos todo., how: Usa el formulario., action: Escribir }
requestsTo: hello@leafandpot.example
`;

export const track = `Open the link[^1] and see [how to water](../../care/water/en.mdx#how-often).

[^1]: It comes on the day we ship.

<Screenshot src="./parcel.png" alt="A parcel" caption="Green." />

<Steps>

1. Click <Ui>Track</Ui>.
2. Wait.

</Steps>

## What each state means

| State  |   Meaning |
| :----- | --------: |
| Packed | It leaves |

## When it is late

<Note type="warning">

Ask [us](help:support).

</Note>`;

export const trackEs = `Abre el enlace.

![Un paquete](./parcel.png)

Mira [cómo regar](../../care/water/es.mdx).`;

export const returnIt = `![The label](./label.png 'Our label')

![A box](<./una caja ñ (2).png>)

- [x] Packed
- [ ] Sent

Press <kbd>Return</kbd>.`;

export const pay = `<Diagram src="./ways.svg" alt="Ways to pay" />

See [how to return](../return/en.mdx).`;

export const water = `## How often

Once a week.

<Note>

Rain counts.

</Note>

<Video src="https://www.youtube.com/watch?v=dQw4w9WgXcQ" title="From our door to yours" />

## How much

A cup.`;

export const light = `export const hours = 3 + 3;

They need {hours} hours a day.

<Note type="tip">

A window is enough.

</Note>`;

export const soil = `import Shade from './Shade.astro';

<Shade>Every second year</Shade>

Go on with [the light](../light/en.mdx).`;

export const shade = `---
import { fill } from '/src/i18n/strings.ts';
---
<p class="shade" data-of={fill('{a}', { a: 'soil' })}><slot /></p>
<style>
  .shade { color: green; }
</style>
`;
