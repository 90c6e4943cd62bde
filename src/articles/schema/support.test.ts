import { describe, expect, test } from 'vitest';
import { supportSchema } from './support.ts';

const es = { title: 'Chat', summary: 'Para lo urgente.', how: 'Dentro de iGMS.' };
const chat = { id: 'live-chat', icon: 'mail', es };
const support = {
  team: { es: 'equipo' },
  timeZone: 'America/New_York',
  timeZoneLabel: 'EST',
  hours: [{ days: ['mon', 'tue'], open: 'all-day' }],
  replyWithinHours: 48,
  channels: [chat],
};
const url = { provider: 'url', url: 'https://chat.example.com' };
const plant = { id: 'plant', name: 'Plant', es: { label: '¿Qué planta es?' } };
const withAction = { ...es, action: 'Escribir' };
const form = { ...chat, to: 'contact', es: withAction };
const pro = { id: 'pro', channels: ['live-chat'], en: { name: 'Pro' } };
const plansOf = (changes: object): object => ({
  note: { en: 'It depends.' },
  list: [{ ...pro, ...changes }],
});
const takes = (changes: object): boolean =>
  supportSchema.safeParse({ ...support, ...changes }).success;

describe('support.yml', () => {
  test('gathers the words of a channel by language and fills in what is not said', () => {
    const { channels, goodReport, plans, technicalQuestions } = supportSchema.parse(support);
    expect(channels).toEqual([
      {
        id: 'live-chat',
        icon: 'mail',
        to: undefined,
        hours: false,
        reply: false,
        urgent: false,
        languages: { es },
      },
    ]);
    expect(goodReport).toEqual([]);
    expect(technicalQuestions).toEqual([]);
    expect(plans).toBeUndefined();
  });

  test.each(['team', 'timeZoneLabel', 'hours', 'replyWithinHours', 'channels'])(
    'cannot do without %s',
    (field) => {
      expect(takes({ [field]: undefined })).toBe(false);
    },
  );

  test.each(['America/New_York', 'Europe/Madrid', 'UTC', 'Asia/Kolkata', 'Europe/Kyiv'])(
    'knows the time zone %s',
    (timeZone) => {
      expect(takes({ timeZone })).toBe(true);
    },
  );

  test.each(['EST', 'New York', 'Mars/Olympus', ''])('knows no time zone "%s"', (timeZone) => {
    expect(takes({ timeZone })).toBe(false);
  });

  test.each([
    ['EST', 'America/New_York'],
    ['EDT', 'America/New_York'],
    ['ET', 'America/New_York'],
    ['CST', 'America/Chicago'],
    ['MT', 'America/Denver'],
    ['PDT', 'America/Los_Angeles'],
    ['AKST', 'America/Anchorage'],
    ['HST', 'Pacific/Honolulu'],
  ])('takes %s alone for the clock of %s', (timeZoneLabel, timeZone) => {
    const of = { ...support, timeZoneLabel, timeZone: undefined };
    expect(supportSchema.parse(of).timeZone).toBe(timeZone);
    expect(supportSchema.parse({ ...of, timeZone: 'UTC' }).timeZone).toBe('UTC');
  });

  test.each(['Vienna time', 'CET', 'TEST'])('wants to know the zone of "%s"', (timeZoneLabel) => {
    expect(takes({ timeZoneLabel, timeZone: undefined })).toBe(false);
  });

  test('takes opening hours of a part of the day or of all of it', () => {
    expect(takes({ hours: [{ days: ['sat'], open: '09:00', close: '17:30' }] })).toBe(true);
    expect(takes({ hours: [{ days: ['sat'], open: '00:00', close: '24:00' }] })).toBe(true);
    expect(takes({ hours: [{ days: ['sat'], open: '22:00', close: '06:00' }] })).toBe(true);
  });

  test.each([
    ['hours without an end', { days: ['sat'], open: '09:00' }],
    ['an end of the whole day', { days: ['sat'], open: 'all-day', close: '17:00' }],
    ['an hour there is not', { days: ['sat'], open: '09:00', close: '24:01' }],
    ['an opening at the end of the day', { days: ['sat'], open: '24:00', close: '09:00' }],
    ['an end that is the beginning', { days: ['sat'], open: '09:00', close: '09:00' }],
    ['an hour of one figure', { days: ['sat'], open: '9:00', close: '17:00' }],
    ['no days', { days: [], open: 'all-day' }],
    ['days in another language', { days: ['lunes'], open: 'all-day' }],
  ])('refuses %s', (_, hours) => {
    expect(takes({ hours: [hours] })).toBe(false);
  });

  test.each([
    ['no channel', { channels: [] }],
    ['a channel that leads nowhere', { channels: [{ ...chat, to: 'chat' }] }],
    ['a channel with half of its words', { channels: [{ ...chat, es: { title: 'Chat' } }] }],
    ['a chat whose channel there is not', { chat: { ...url, channel: 'website-chat' } }],
    ['a plan with a channel there is not', { plans: plansOf({ channels: ['phone'] }) }],
    ['two channels of one name', { channels: [chat, chat] }],
    ['two plans of one name', { plans: { ...plansOf({}), list: [pro, pro] } }],
    ['a button without words', { channels: [{ ...chat, to: 'support' }] }],
    ['words for a button that leads nowhere', { channels: [{ ...chat, es: withAction }] }],
    ['a form that sends nowhere', { channels: [form] }],
    ['a plan without a name', { plans: plansOf({ en: {} }) }],
    ['no plan in the list', { plans: { note: {}, list: [] } }],
    ['a misspelt field of a channel', { channels: [{ ...chat, urgnt: true }] }],
    ['an answer within no time', { replyWithinHours: 0 }],
    ['an answer within part of an hour', { replyWithinHours: 1.5 }],
    ['a team in no language', { team: { equipo: 'equipo' } }],
    ['two questions of one name', { technicalQuestions: [plant, plant] }],
    ['a question of the form', { technicalQuestions: [{ ...plant, id: 'email' }] }],
    ['a question named as a part of the page', { technicalQuestions: [{ ...plant, id: 'token' }] }],
    ['a question of two words', { technicalQuestions: [{ ...plant, id: 'which-plant' }] }],
    ['a question without words', { technicalQuestions: [{ ...plant, es: {} }] }],
    ['a question in no language', { technicalQuestions: [{ id: 'plant', name: 'Plant' }] }],
    ['a question the team has no name for', { technicalQuestions: [{ ...plant, name: '' }] }],
    ['a misspelt field of a question', { technicalQuestions: [{ ...plant, hnt: 'A' }] }],
    ['fields nobody knows', { phone: '123' }],
  ])('refuses %s', (_, changes) => {
    expect(takes(changes)).toBe(false);
  });

  test.each([{ service: 'here' }, { requestsTo: 'team@example.com' }])(
    'takes a form that sends somewhere: %o',
    (where) => {
      expect(takes({ channels: [form], ...where })).toBe(true);
    },
  );

  test('gathers the words of a question of its own by language', () => {
    const es = { label: '¿Qué planta es?', hint: 'Está en la maceta.' };
    const own = supportSchema.parse({ ...support, technicalQuestions: [{ ...plant, es }] });
    expect(own.technicalQuestions).toEqual([{ id: 'plant', name: 'Plant', languages: { es } }]);
  });

  test('knows the plans and the chat, where they are told', () => {
    const chatOf = { ...url, channel: 'live-chat' };
    const told = supportSchema.parse({ ...support, plans: plansOf({}), chat: chatOf });
    expect(told.plans?.list).toEqual([
      { id: 'pro', channels: ['live-chat'], languages: { en: { name: 'Pro' } } },
    ]);
    expect(told.chat).toEqual(chatOf);
  });
});
