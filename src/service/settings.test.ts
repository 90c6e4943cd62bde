import { describe, expect, test } from 'vitest';
import { readSettings } from './settings.ts';

describe('settings', () => {
  test('are fine when none is set', () => {
    expect(readSettings({})).toEqual({
      PORT: 4321,
      HOST: '127.0.0.1',
      DATA_FOLDER: 'data',
      SITE_ORIGINS: [],
      BEHIND_PROXY: false,
      KEEP_REQUESTS_DAYS: 730,
      KEEP_REACTIONS_DAYS: 730,
    });
  });

  test("count as not set when they are empty, and others are nobody's business", () => {
    const empty = { DATABASE_URL: '', SMTP_URL: ' ', MAIL_TO: '', BEHIND_PROXY: '', PORT: '' };
    expect(readSettings({ ...empty, PATH: '/bin' })).toEqual(readSettings({}));
  });

  test('are read from their texts', () => {
    const env = {
      PORT: '8080',
      DATABASE_URL: 'postgres://desk:secret@db.example.com/desk',
      SMTP_URL: 'smtps://desk:secret@mail.example.com',
      MAIL_TO: 'team@example.com',
      MAIL_FROM: 'desk@example.com',
      SITE_ORIGINS: 'https://help.example.com, http://localhost:4321/,',
      BEHIND_PROXY: '1',
      KEEP_REQUESTS_DAYS: '30',
    };
    expect(readSettings(env)).toMatchObject({
      ...env,
      PORT: 8080,
      SITE_ORIGINS: ['https://help.example.com', 'http://localhost:4321'],
      BEHIND_PROXY: true,
      KEEP_REQUESTS_DAYS: 30,
    });
  });

  test.each([
    ['PORT', '80x', 'PORT: write a number'],
    ['PORT', '70000', 'PORT: write 0 to 65535'],
    [
      'DATABASE_URL',
      'mysql://root:secret@db/desk',
      'DATABASE_URL: write an address such as postgres://',
    ],
    ['SMTP_URL', 'mail:secret', 'SMTP_URL: write an address such as smtps://'],
    ['SMTP_URL', 'smtps://desk:secret#1@mail.example.com', 'such as @ # / % are written %40 %23'],
    ['SMTP_URL', 'smtps://desk:secret%@mail.example.com', 'such as @ # / % are written %40 %23'],
    ['MAIL_TO', 'team', 'MAIL_TO: write one e-mail address'],
    [
      'SITE_ORIGINS',
      'https://a.example,help',
      'SITE_ORIGINS: write origins such as https://help.example.com, not "help"',
    ],
    ['SITE_ORIGINS', 'https://a.example/help', 'not "https://a.example/help"'],
    ['BEHIND_PROXY', 'yes', 'BEHIND_PROXY: write 1 or 0'],
    ['KEEP_REQUESTS_DAYS', '0', 'KEEP_REQUESTS_DAYS: write at least 1'],
    ['KEEP_REACTIONS_DAYS', 'ever', 'KEEP_REACTIONS_DAYS: write a number of days'],
  ])('say what to write instead: %s=%s', (name, value, sentence) => {
    const read = () => readSettings({ [name]: value });
    expect(read).toThrow(sentence);
    expect(read).not.toThrow('secret');
  });

  test('are told all at once', () => {
    const read = () => readSettings({ PORT: 'x', BEHIND_PROXY: 'x' });
    expect(read).toThrow(/PORT: .*\n.*BEHIND_PROXY: /);
  });

  test('for mail belong together', () => {
    const read = () => readSettings({ SMTP_URL: 'smtp://localhost', MAIL_TO: 'team@example.com' });
    expect(read).toThrow('set MAIL_TO (the mailbox of the team) and MAIL_FROM as well.');
  });
});
