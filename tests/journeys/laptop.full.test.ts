import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { freePort } from '../../scripts/free-port.mjs';
import { openBrowser } from './browser.ts';
import { comes } from './comes.ts';
import { type Served, serveBuilt } from './serve-built.ts';

const PASSWORD = 'seven quiet harbours';
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

async function newBrowser(baseURL: string): Promise<Page> {
  return (await browser.newContext({ baseURL, javaScriptEnabled: false })).newPage();
}

test('on a laptop without a mail server a newcomer registers, and the link works from the outbox', async () => {
  const laptop = await startLaptop();
  try {
    const newcomer = await newBrowser(laptop.url);
    await newcomer.goto('/register');
    await newcomer.getByLabel('Name').fill('Nora Newcomer');
    await newcomer.getByLabel('Email address').fill('nora@reader.example');
    await newcomer.getByLabel('Password').fill(PASSWORD);
    await newcomer.getByRole('button', { name: 'Register' }).click();
    await newcomer.getByText('wait in the outbox').waitFor();

    const [, address = '', password = ''] =
      /administrator +(\S+@demo\.example) +(\S+)/.exec(laptop.said()) ?? [];
    const admin = await newBrowser(laptop.url);
    await admin.goto('/desk/outbox');
    await admin.getByLabel('Email address').fill(address);
    await admin.getByLabel('Password', { exact: true }).fill(password);
    await admin.getByRole('button', { name: 'Log in', exact: true }).click();
    await admin.getByText('No mail server is set').waitFor();
    const row = admin.getByRole('listitem').filter({ hasText: 'nora@reader.example' });
    await comes(admin, () => row.getByRole('link').click());
    const link = await admin.locator('.desk-letter a').first().getAttribute('href');
    expect(link).toContain(`${laptop.url}/register/finish?token=`);

    await newcomer.goto(link ?? '');
    await newcomer.getByRole('button', { name: 'Make the account' }).click();
    await newcomer.waitForURL('**/account?done=welcome');
    await admin.goto('/desk/outbox');
    await row.getByRole('button', { name: 'Remove' }).click();
    await admin.getByText('Email removed.').waitFor();
    expect(await row.count()).toBe(0);
  } finally {
    await laptop.stop();
  }
});

/** A portal of its own with nothing set, as somebody starts it who tries the program: its demo was loaded before. */
async function startLaptop(): Promise<Served & { url: string }> {
  const port = await freePort();
  const { SMTP_URL: _mail, PUBLIC_URL: _url, ...environment } = process.env;
  const server = await serveBuilt(
    port,
    { ...environment, DATA_DIR: inject('demo'), DATABASE_URL: '' },
    { until: /administrator +\S+@demo\.example +\S+\n/ },
  );
  return { url: `http://localhost:${port}`, ...server };
}
