import type { AstroIntegrationLogger } from 'astro';
import { EventEmitter, once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ViteDevServer } from 'vite';
import { expect, onTestFinished, test } from 'vitest';
import { devChecks } from './dev-checks.ts';
import { folderWith } from './folder-with.ts';

const navigation = 'header: []';

test('a mistake is told when it is made, and once that everything is right when it is mended', async () => {
  const folder = folderWith({
    'site.yml':
      'name: Help\nproduct: P\nurl: https://help.example.com\nlanguages: [en]\nbrand: { hue: 205 }',
    'navigation.yml': 'heder: []',
    'authors.yml': 'team: { name: The team }',
    'support.yml':
      'team: { en: team }\ntimeZoneLabel: EST\nhours: [{ days: [mon], open: all-day }]\nreplyWithinHours: 48\nchannels: [{ id: mail, icon: mail, en: { title: Mail, summary: For anything., how: By mail } }]',
  });
  const watcher = new EventEmitter();
  const httpServer = new EventEmitter();
  onTestFinished(() => void httpServer.emit('close'));
  const said = new EventEmitter();
  const logger = {
    warn: (text: string) => said.emit('said', `warn ${text}`),
    info: (text: string) => said.emit('said', `info ${text}`),
  };
  devChecks(
    folder,
    { watcher, httpServer } as unknown as ViteDevServer,
    logger as unknown as AstroIntegrationLogger,
  );
  const next = async (): Promise<string> => String(((await once(said, 'said')) as unknown[])[0]);
  const write = (text: string): void => {
    writeFileSync(join(folder, 'navigation.yml'), text);
    watcher.emit('change', join(folder, 'navigation.yml'));
  };

  const response = new EventEmitter();
  httpServer.emit('request', {}, response);
  response.emit('close');
  expect(await next()).toMatch(/^warn [^]*heder is not a field/);

  write(navigation);
  expect(await next()).toBe('info everything is right again');

  // Right as it was, it is not told a second time: the next word is on the next mistake.
  write(`# Links\n${navigation}`);
  await new Promise((resolve) => setTimeout(resolve, 1500));
  write('footr: []');
  expect(await next()).toMatch(/^warn [^]*footr is not a field/);
}, 60_000);
