import { defineConfig } from '@playwright/test';

/** Chromium as it runs in a container, without reaching for the network. */
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const executablePath = process.env['CHROMIUM_PATH'];

export default defineConfig({
  testDir: 'src/e2e',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  // How long something takes is measured in benchmarks: these only end a test that waits for what never comes.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  use: { launchOptions: { args, ...(executablePath === undefined ? {} : { executablePath }) } },
});
