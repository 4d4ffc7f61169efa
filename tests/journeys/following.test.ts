import { createECDH, randomBytes } from 'node:crypto';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { WHOLE } from '../depth.ts';
import { contextOf } from './as-member.ts';
import { openBrowser } from './browser.ts';
import { comes } from './comes.ts';
import { lettersTo, letterTo, linkIn } from './mailbox.ts';

const portal = inject('portal');
const mailbox = inject('mailbox');
const members = inject('members');
const ours = { 'sec-fetch-site': 'same-origin' };
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

function member(name: string) {
  const found = members[name];
  if (!found) throw new Error(`no ${name} was seeded`);
  return found;
}

/** The whole name of a button: its word, then what it is for, which is heard alone. */
function named(word: string, of: string | null): RegExp {
  return new RegExp(`^${word} ?: ${of}$`);
}

/** The topics the sitemap names. */
async function someTopics(): Promise<string[]> {
  const html = await (await fetch(`${portal}/sitemap`)).text();
  return [...new Set([...html.matchAll(/href="(\/topic\/[a-z0-9-]+)"/g)].map(([, path]) => path ?? ''))];
}

test('a stranger who presses Follow is led to log in, and back', async () => {
  const [topic = ''] = await someTopics();
  const context = await browser.newContext({ baseURL: portal });
  const page = await context.newPage();
  await page.goto(topic);
  await page.getByRole('button', { name: /^Follow/ }).click();
  await page.waitForURL(/\/login\?next=/);
  // After login, what was to be followed is ready to be followed with one press, which leads back to the topic.
  const next = new URL(new URL(page.url()).searchParams.get('next') ?? '', portal);
  expect([next.pathname, next.searchParams.get('back')]).toEqual(['/following', topic]);
  await context.close();
});

test('a member follows a topic without JavaScript and with it, sets its alert, and stops', async () => {
  const [first = '', second = ''] = await someTopics();
  const still = await contextOf(browser, portal, member('following'), { javaScriptEnabled: false });
  const page = await still.newPage();
  await page.goto(first);
  const title = await page.getByRole('heading', { level: 1 }).textContent();
  await comes(page, () => page.getByRole('button', { name: named('Follow', title) }).click());
  expect(new URL(page.url()).pathname).toBe(first);
  await page.getByRole('button', { name: named('Following', title) }).waitFor();
  await page.goto('/following');
  await page.getByLabel(`How often to alert me about ${title}`).selectOption('daily');
  await comes(page, () => page.getByRole('button', { name: 'Save these alerts' }).click());
  expect(await page.getByRole('status').first().textContent()).toBe('Your alerts have been saved.');
  expect(await page.getByLabel(`How often to alert me about ${title}`).inputValue()).toBe('daily');

  const moving = await contextOf(browser, portal, member('following'));
  const quick = await moving.newPage();
  await quick.goto(second);
  const other = await quick.getByRole('heading', { level: 1 }).textContent();
  const sent = quick.waitForResponse((answer) => new URL(answer.url()).pathname === '/follow');
  await quick.getByRole('button', { name: named('Follow', other) }).click();
  await quick.getByRole('button', { name: named('Following', other) }).waitFor();
  expect((await sent).status()).toBe(200);
  await quick.goto('/following');
  const kept = quick.waitForResponse((answer) => answer.url().endsWith('/following/alert'));
  await quick.getByLabel(`How often to alert me about ${other}`).selectOption('weekly');
  expect((await kept).status()).toBe(200);
  await quick.reload();
  expect(await quick.getByLabel(`How often to alert me about ${other}`).inputValue()).toBe('weekly');
  await quick.getByRole('button', { name: named('Stop following', other) }).click();
  await quick.getByText('You’ve stopped following it.').waitFor();
  await quick.getByLabel(`How often to alert me about ${other}`).waitFor({ state: 'detached' });

  const list = (await (await moving.request.get('/following.json')).json()) as {
    following: { name: string; alert: string }[];
  };
  expect(list.following.map(({ name, alert }) => [name, alert])).toEqual([[title, 'daily']]);
  expect(await (await moving.request.get('/following.csv')).text()).toContain(`topic,${first.slice(7)},`);
  await Promise.all([still.close(), moving.close()]);
});

test('a search is followed from its hits and found on the page of following', async () => {
  const context = await contextOf(browser, portal, member('following'));
  const page = await context.newPage();
  await page.goto('/search?q=machine+tools');
  const sent = page.waitForResponse((answer) => new URL(answer.url()).pathname === '/follow');
  await page.getByRole('button', { name: named('Follow', 'machine tools') }).click();
  await page.getByRole('button', { name: named('Following', 'machine tools') }).waitFor();
  // The button says so before the server does.
  expect((await sent).status()).toBe(200);
  await page.goto('/following');
  await page.getByRole('link', { name: 'machine tools' }).waitFor();
  await page.getByRole('searchbox', { name: /Name of a section/ }).fill('e');
  await comes(page, () => page.getByRole('button', { name: 'Search', exact: true }).last().click());
  expect(await page.locator('.follow-choices li').count()).toBeGreaterThan(1);
  await context.close();
});

test.runIf(WHOLE)('the private feed opens without a login; a new address closes the old one', async () => {
  const context = await contextOf(browser, portal, member('following'), { javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/following');
  await comes(page, () => page.getByRole('button', { name: 'Create an address' }).click());
  const address = page.getByLabel('Address of the feed');
  const old = await address.inputValue();
  const feed = await fetch(old);
  expect(feed.status).toBe(200);
  expect(feed.headers.get('content-type')).toContain('application/atom+xml');
  expect(feed.headers.get('cache-control')).toBe('private, no-store');
  expect(feed.headers.get('x-robots-tag')).toContain('noindex');
  expect(await feed.text()).toContain('<entry');
  await comes(page, () => page.getByRole('button', { name: 'Create a new address' }).click());
  expect(await address.inputValue()).not.toBe(old);
  expect((await fetch(old)).status).toBe(404);
  expect((await fetch(await address.inputValue())).status).toBe(200);
  await comes(page, () => page.getByRole('button', { name: 'End the feed' }).click());
  expect(await address.count()).toBe(0);
  await context.close();
});

test('the newsletter comes after its letter is answered, and ends by one click of a mail program', async () => {
  const context = await browser.newContext({ baseURL: portal, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/');
  await comes(page, () => page.getByRole('link', { name: 'Newsletter' }).click());
  await page.getByLabel('Email address').fill('no address');
  await page.locator('form.door-form').evaluate((form) => form.setAttribute('novalidate', ''));
  await comes(page, () => page.getByRole('button', { name: 'Send me the newsletter' }).click());
  expect(await page.getByLabel('Email address').inputValue()).toBe('no address');
  await page.getByLabel('Email address').fill('Newcomer@Reader.Example');
  await comes(page, () => page.getByRole('button', { name: 'Send me the newsletter' }).click());
  await page.getByText('We have emailed the address you gave').waitFor();
  const letter = await letterTo(mailbox, 'newcomer@reader.example');
  await page.goto(linkIn(letter, portal));
  await page.getByRole('button', { name: 'Yes, send it' }).click();
  await page.getByRole('heading', { name: 'You are subscribed' }).waitFor();

  // Asked again, it says so by letter, and on the page it says the same as before.
  await page.goto('/newsletter');
  await page.getByLabel('Email address').fill('newcomer@reader.example');
  await comes(page, () => page.getByRole('button', { name: 'Send me the newsletter' }).click());
  await page.getByText('We have emailed the address you gave').waitFor();
  const known = await letterTo(mailbox, 'newcomer@reader.example', 2);
  const header = /^List-Unsubscribe: ?<([^>]+)>/im.exec(known.raw.replace(/\r?\n[ \t]+/g, ''))?.[1] ?? '';
  expect(header).toContain('/unsubscribe?token=newsletter-');
  expect(known.raw).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click/im);

  // A look at the page ends nothing; the post of a mail program, which comes from nowhere, does.
  await page.goto(header);
  await page.getByRole('heading', { name: 'Stop the newsletter?' }).waitFor();
  const clicked = await fetch(header, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    body: 'List-Unsubscribe=One-Click',
  });
  expect(clicked.status).toBe(200);
  await page.goto(header);
  await page.getByRole('heading', { name: 'This link no longer works' }).waitFor();
  expect(lettersTo(mailbox, 'newcomer@reader.example')).toHaveLength(2);
  await context.close();
});

test.runIf(WHOLE)('a browser is told after it asks, and removed by its member alone', async () => {
  const following = await contextOf(browser, portal, member('following'));
  const { key } = (await (await following.request.get('/push/key')).json()) as { key: string };
  expect(Buffer.from(key, 'base64url')).toHaveLength(65);
  const form = {
    endpoint: 'https://push.example.com/send/journey',
    p256dh: createECDH('prime256v1').generateKeys().toString('base64url'),
    auth: randomBytes(16).toString('base64url'),
  };
  const subscribed = await following.request.post('/push/subscribe', { form, headers: ours });
  expect(subscribed.status()).toBe(201);
  const other = await contextOf(browser, portal, member('stranger'));
  const taken = await other.request.post('/push/unsubscribe', {
    form: { endpoint: form.endpoint },
    headers: { ...ours, accept: 'application/json' },
  });
  expect(taken.status()).toBe(404);
  const page = await following.newPage();
  await page.goto('/following');
  await page.getByRole('button', { name: /^Remove/ }).click();
  await page.getByText('That browser no longer gets notifications.').waitFor();
  await Promise.all([following.close(), other.close()]);
});

test.runIf(WHOLE)('a member who reads Arabic gets the page mirrored and whole', async () => {
  const context = await contextOf(browser, portal, member('sami'), { viewport: { width: 390, height: 800 } });
  const page = await context.newPage();
  await page.goto('/following');
  expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
  await page.getByRole('heading', { name: 'تابِع المزيد' }).waitFor();
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  expect(wide).toBe(false);
  await context.close();
});
