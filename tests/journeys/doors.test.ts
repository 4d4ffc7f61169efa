import { HtmlValidate } from 'html-validate';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { WHOLE } from '../depth.ts';
import { openBrowser } from './browser.ts';
import { letterTo, linkIn, textOf } from './mailbox.ts';
import { passesAxeInBoth } from './passes-axe.ts';

const PASSWORD = 'seven quiet harbours';
const OTHER = 'nine loud harbours';

let browser: Browser;
let number = 0;
const portal = inject('portal');
const mailbox = inject('mailbox');
const open: BrowserContext[] = [];

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await Promise.all(open.map((context) => context.close()));
  await browser.close();
});

async function newBrowser(options: { javaScript?: boolean } = {}): Promise<Page> {
  const context = await browser.newContext({
    baseURL: portal,
    javaScriptEnabled: options.javaScript ?? false,
  });
  open.push(context);
  return context.newPage();
}

/** An address that nobody has used: the journeys share one portal. */
function newAddress(name: string): string {
  number += 1;
  return `${name}.${process.pid}.${number}@doors.example`;
}

async function register(page: Page, email: string): Promise<void> {
  await page.goto('/register');
  await page.getByLabel('Name').fill('Nora Newcomer');
  await page.getByLabel('Email address').fill(email);
  await page.getByLabel('Password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Register' }).click();
  await page.getByRole('heading', { name: 'Look into your mail' }).waitFor();
}

async function makeAccount(page: Page, email: string): Promise<void> {
  await register(page, email);
  await page.goto(linkIn(await letterTo(mailbox, email), portal));
  await page.getByRole('button', { name: 'Make the account' }).click();
  await page.waitForURL('**/account?done=welcome');
  await page.getByText('Welcome! Your account is made').waitFor();
}

async function logIn(page: Page, email: string, password: string): Promise<void> {
  await page.goto('/login');
  await page.getByLabel('Email address').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Log in', exact: true }).click();
}

async function isIn(page: Page): Promise<boolean> {
  await page.goto('/corrections');
  return (await page.getByRole('link', { name: 'Your account' }).count()) === 1;
}

describe.each([
  ['with JavaScript off', false],
  ['with JavaScript on', true],
])('%s', (_name, javaScript) => {
  test('a stranger registers, follows the link from the letter, is logged in, logs out and in again', async () => {
    const page = await newBrowser({ javaScript });
    const email = newAddress('nora');
    await page.goto('/');
    await page.getByRole('link', { name: 'User registration' }).first().click();
    await page.getByRole('heading', { name: 'User registration' }).waitFor();
    expect(await page.getByLabel('Keep what I read').isChecked()).toBe(true);
    await makeAccount(page, email);
    expect(await isIn(page)).toBe(true);
    await page.getByRole('button', { name: 'Log out' }).click();
    await page.getByText('You are logged out.').waitFor();
    expect(await isIn(page)).toBe(false);

    await logIn(page, email, 'not my password');
    await page.locator('.notice.wrong').waitFor();
    expect(await page.getByLabel('Email address').inputValue()).toBe(email);
    expect(await page.getByLabel('Password', { exact: true }).inputValue()).toBe('');
    await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
    await page.getByRole('button', { name: 'Log in', exact: true }).click();
    await page.waitForURL((url) => url.pathname === '/');
  });
});

test('what a member came for is where they land after the login', async () => {
  const page = await newBrowser();
  const email = newAddress('goal');
  await makeAccount(page, email);
  await page.context().clearCookies();
  await page.goto('/history');
  await page.getByText('Log in to continue.').waitFor();
  await page.getByLabel('Email address').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Log in', exact: true }).click();
  await page.waitForURL('**/history');
});

test.runIf(WHOLE)(
  'in another browser the link asks for a password, and the one typed before opens nothing',
  async () => {
    const [first, second] = [await newBrowser(), await newBrowser()];
    const email = newAddress('owner');
    await register(first, email);
    const link = linkIn(await letterTo(mailbox, email), portal);
    await second.goto(link);
    await second.getByText('another browser than the one you registered in').waitFor();
    await second.getByLabel('Password').fill('password1234');
    await second.getByRole('button', { name: 'Make the account' }).click();
    await second.getByText('Many people have this password').waitFor();
    await second.getByLabel('Password').fill(OTHER);
    await second.getByRole('button', { name: 'Make the account' }).click();
    await second.waitForURL('**/account?done=welcome');

    await first.goto(link);
    await first.getByRole('heading', { name: 'This link no longer works' }).waitFor();
    await first.getByRole('link', { name: 'Register again' }).waitFor();
    await logIn(first, email, PASSWORD);
    await first.locator('.notice.wrong').waitFor();
    await logIn(first, email, OTHER);
    await first.waitForURL((url) => url.pathname === '/');
  },
);

test('a new password ends the sessions of every browser, and its link works once', async () => {
  const [here, elsewhere] = [await newBrowser(), await newBrowser()];
  const email = newAddress('reset');
  await makeAccount(elsewhere, email);
  await here.goto('/login');
  await here.getByRole('link', { name: 'Forgot your password?' }).click();
  await here.getByLabel('Email address').fill(email);
  await here.getByRole('button', { name: 'Send the link' }).click();
  await here.getByRole('heading', { name: 'Look into your mail' }).waitFor();
  const link = linkIn(await letterTo(mailbox, email, 2), portal);
  await here.goto(link);
  await here.getByText(email).waitFor();
  await here.getByLabel('New password').fill(OTHER);
  await here.getByRole('button', { name: 'Save this password' }).click();
  await here.getByText('Your new password is set').waitFor();
  expect(await isIn(elsewhere)).toBe(false);
  expect(textOf(await letterTo(mailbox, email, 3))).toContain('changed');
  await here.goto(link);
  await here.getByRole('heading', { name: 'This link no longer works' }).waitFor();
  await logIn(here, email, OTHER);
  await here.waitForURL((url) => url.pathname === '/');
});

test.runIf(WHOLE)('a link by mail logs in once; looking at it does not use it up', async () => {
  const page = await newBrowser();
  const email = newAddress('link');
  await makeAccount(page, email);
  await page.context().clearCookies();
  await page.goto('/login?next=%2Fhistory');
  await page.getByRole('link', { name: 'Log in with a link by mail' }).click();
  await page.getByLabel('Email address').fill(email);
  await page.getByRole('button', { name: 'Send the link' }).click();
  await page.getByRole('heading', { name: 'Look into your mail' }).waitFor();
  const link = linkIn(await letterTo(mailbox, email, 2), portal);
  const scanner = await newBrowser();
  await scanner.goto(link);
  await page.goto(link);
  await page.getByRole('button', { name: 'Log in' }).click();
  await page.waitForURL('**/history');
  await scanner.getByRole('button', { name: 'Log in' }).click();
  await scanner.getByRole('heading', { name: 'This link no longer works' }).waitFor();
  expect(await isIn(scanner)).toBe(false);
});

test.runIf(WHOLE)('somebody who has an account already is told so by letter, not by the page', async () => {
  const page = await newBrowser();
  const email = newAddress('known');
  await makeAccount(page, email);
  const stranger = await newBrowser();
  await register(stranger, email);
  const letter = await letterTo(mailbox, email, 2);
  expect(textOf(letter)).toContain('There is an account with it already');
  expect(linkIn(letter, portal)).toBe(`${portal}/login`);
});

test.runIf(WHOLE)('the keyboard alone logs in', async () => {
  const page = await newBrowser({ javaScript: true });
  const email = newAddress('keys');
  await makeAccount(page, email);
  await page.context().clearCookies();
  await page.goto('/login');
  // The cursor stands in the first field already.
  await page.locator('input[name="email"]:focus').waitFor();
  await page.keyboard.type(email);
  await page.keyboard.press('Tab');
  await page.keyboard.type(PASSWORD);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('Log in');
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname === '/');
});

test.runIf(WHOLE)(
  'a reader registers in Arabic, from right to left, and is written to in Arabic',
  async () => {
    const page = await newBrowser();
    const email = newAddress('sara');
    await page.goto('/register?lang=ar');
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
    await page.getByLabel('الاسم').fill('سارة');
    await page.getByLabel('البريد الإلكتروني').fill(email);
    await page.getByLabel('كلمة المرور').fill('صباح هادئ على البحر');
    await page.getByRole('button', { name: 'التسجيل' }).click();
    await page.getByRole('heading', { name: 'انظر في بريدك' }).waitFor();
    const letter = await letterTo(mailbox, email);
    expect(textOf(letter)).toContain('بهذا العنوان');
    const link = linkIn(letter, portal);
    expect(new URL(link).searchParams.get('lang')).toBe('ar');
    await page.goto(link);
    await page.getByText('سارة').waitFor();
    await page.getByRole('button', { name: 'إنشاء الحساب' }).click();
    await page.waitForURL('**/account?done=welcome');
    // The account speaks Arabic from now on, without being asked.
    await page.goto('/account');
    expect(await page.locator('html').getAttribute('lang')).toBe('ar');
  },
);

test.runIf(WHOLE)('every door passes axe, is valid HTML, and fits every width, light and dark', async () => {
  const validator = new HtmlValidate({ extends: ['html-validate:standard'], rules: WRITTEN_BY_THE_ENGINE });
  const faults: string[] = [];
  const context = await browser.newContext({ baseURL: portal, bypassCSP: true });
  open.push(context);
  const page = await context.newPage();
  const check = async (path: string) => {
    for (const { messages } of (await validator.validateString(await page.content())).results) {
      faults.push(...messages.map(({ ruleId, message }) => `${path} ${ruleId} ${message}`));
    }
    faults.push(...(await passesAxeInBoth(page)).map((violation) => `${path} ${violation}`));
    for (const width of [320, 390, 820, 1440, 1920]) {
      await page.setViewportSize({ width, height: 900 });
      const over = await page.evaluate(() => document.documentElement.scrollWidth);
      if (over > width) faults.push(`${path} is ${over} wide at ${width}`);
    }
  };
  for (const path of [
    '/login?next=%2Fhistory',
    '/login?done=password&lang=ru',
    '/login/code',
    '/login/link?lang=zh',
    '/register',
    '/register?lang=ar',
    '/register?done=mail&lang=fr',
    '/register/finish?token=none',
    '/reset',
    '/reset/finish?token=none',
  ]) {
    await page.goto(path);
    await check(path);
  }
  // As it is drawn again with what is wrong.
  await page.goto('/register');
  await page.locator('.door-form').evaluate((form) => form.setAttribute('novalidate', ''));
  await page.getByRole('button', { name: 'Register' }).click();
  await page.getByText('Write a name').waitFor();
  await check('/register, all wrong');
  expect(faults).toEqual([]);
});

/** The drawing engine writes void elements and attributes its own way; all of it is valid HTML. */
const WRITTEN_BY_THE_ENGINE = {
  'void-style': 'off',
  'no-inline-style': 'off',
  'long-title': 'off',
  'attribute-boolean-style': 'off',
  'attribute-empty-style': 'off',
  'doctype-style': 'off',
  'no-implicit-button-type': 'off',
  'no-trailing-whitespace': 'off',
} as const;
