import type { FeatureWords, Words } from './words.ts';

/** From "title | summary | objects". */
const feature = (text: string): FeatureWords => {
  const [title = '', summary = '', objects = ''] = text.split(' | ');
  return { title, summary, objects: objects.split(', ') };
};

export const en: Words = {
  verbs:
    'create change delete find export import share print copy archive restore approve review schedule rename'.split(
      ' ',
    ),
  contexts: [
    '',
    'from your phone',
    'for a whole team',
    'before the end of the month',
    'on a shared account',
    'without losing the history',
    'for several properties',
    'in another currency',
    'with a template',
    'after a refund',
  ],
  features: [
    feature('Invoices | Bills you send and get. | an invoice, a credit note, a tax, a quote'),
    feature('Payments | Money in and out. | a payment, a refund, a deposit, a payout'),
    feature('Calendar | Days, nights and blocks. | a block, a season, a holiday, a view'),
    feature('Bookings | Guests and their stays. | a booking, a stay, a request, a guest'),
    feature('Messages | Talk to your guests. | a message, a reply, a draft, a signature'),
    feature('Team | People and what they may do. | a member, a role, a shift, a group'),
    feature('Tasks | Cleaning and repairs. | a task, a checklist, a repair, a cleaning'),
    feature('Prices | What a night costs. | a price, a discount, a fee, a coupon'),
    feature('Channels | Where you are listed. | a channel, a listing, a map, a feed'),
    feature('Reports | Figures of your business. | a report, a chart, a filter, a goal'),
    feature('Website | Your own booking page. | a page, a domain, a photo, a menu'),
    feature('Account | Your plan and your data. | a plan, a password, a key, a backup'),
  ],
  definite: (thing) => thing.replace(/^an? /, 'the '),
  joined: (text) => text,
  menus: ['Home', 'Settings', 'Overview', 'Details', 'More', 'History', 'Tools', 'Inbox', 'Lists'],
  headings: [
    ['Before you start', 'What you need', 'Who can {verb} {object}?', 'When to do it'],
    ['Step by step', 'How to {verb} {object}', 'Do it on the web', 'Do it in {menu}'],
    ['What each state means', 'States of {object}', 'Limits and states', 'What {menu} shows'],
    ['What happens next', 'What others see', 'Where {other} shows up', 'How {other} follows'],
    ['If it did not work', 'When {object} is missing', 'Errors you may see', 'Still stuck?'],
  ],
  summaries: [
    'Open {menu}, pick {object} and {verb} it there. The rest follows in about {number} minutes.',
    'You can {verb} {object} yourself in {menu}. Nobody else sees it until you save.',
    'Go to {menu} and {verb} {object}. You can undo it for {number} days.',
  ],
  questions: [
    'where do I {verb} {object}?',
    'I cannot {verb} {object} with {name}',
    'Can a colleague {verb} {object} for me?',
    'how long does it take until {object} shows up',
    '{object} is gone from {menu}',
    'Can I undo it within {number} days?',
  ],
  sentences: [
    'Most people {verb} {object} once a week, and it takes about {number} minutes.',
    'You find {object} in {menu}, right below {other}.',
    'If you work with {name}, {object} is sent there at the end of the day.',
    'Nothing is lost: the history keeps {object} for {number} days.',
    'A colleague with the right role can do it for you at any time.',
    'When {other} has a date in the past, {object} stays as it is.',
    'The change counts from the moment you save it, and guests get an email.',
    'We keep a copy of {object}, so you can go back to how it was before.',
    'If {name} asks for a code, look for it in the letter you got on the first day.',
    'On small screens the button is behind the three dots at the top of {menu}.',
    'Only the owner of the account can {verb} {object} after it was closed.',
    'Check the amount twice, as {name} rounds to {number} cents.',
    'The list shows the newest first, with {number} lines on each page.',
    'Your guests never see {object}; they only see {other} and its price.',
    'You can filter by date, by name, or by the color you gave to {other}.',
    'Once a month we clean up, and {other} without a name is moved to the end.',
    'It works the same on the web and in the app for phones and tablets.',
    'If two people save at the same time, the later one wins and the first is told.',
  ],
  needs: [
    'A role that can see {menu}.',
    'The number of {object}, such as {number}-{number}.',
    'A bank account in the name of the owner.',
    'The newest version of the app, or any browser.',
    'About {number} minutes without a break.',
    'The address {name} uses for you.',
  ],
  steps: [
    'Open **{menu}** and choose {object}.',
    'Click **{menu}** at the top right.',
    'Write the amount, such as {number}, and the date.',
    'Pick {other} from the list and check its name.',
    'Read the message from {name} and agree to it.',
    'Click **Save** and wait for the green mark.',
    'Reload the page to see {object} in the list.',
  ],
  notes: [
    'If you {verb} {object} on a Friday, {name} may need until Monday to see it.',
    'There is no way back after {number} days, so keep a copy of {object}.',
    'It is faster with the keyboard: press the first letter of {menu}.',
  ],
  pictures: [
    'The screen {menu} with {object} open and the button Save at the top',
    'A list of {number} lines in {menu}, and {object} is marked in it',
  ],
  tableHead: ['State', 'What it means', 'Days'],
  tableRows: [
    ['Open', 'You can still {verb} {object}', '{number}'],
    ['In review', '{name} looks at it', '{number}'],
    ['Paid', 'The money is on its way', '{number}'],
    ['Closed', 'Only the owner opens it again', '{number}'],
    ['On hold', '{other} has no date yet', '{number}'],
    ['Failed', 'Check `{name}` and try again', '{number}'],
  ],
  seeAlso: [
    ['There is more on this in ', '.'],
    ['If that is new to you, start with ', ' and come back.'],
    ['For the other way round, read ', '.'],
  ],
  code: [
    'GET /v2/{verb}?id={number}&to={name}\nAccept: application/json',
    '{\n  "name": "{name}",\n  "days": {number},\n  "active": true\n}',
    'date;name;amount\n2026-11-{number};{name};{number}.50',
  ],
};
