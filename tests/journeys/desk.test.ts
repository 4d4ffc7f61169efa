import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { WHOLE } from '../depth.ts';
import { contextOf } from './as-member.ts';
import { openBrowser } from './browser.ts';
import { comes } from './comes.ts';
import { letterTo, linkIn, textOf } from './mailbox.ts';
import { passesAxeInBoth } from './passes-axe.ts';

const PASSWORD = 'seven quiet harbours';
const portal = inject('portal');
const mailbox = inject('mailbox');
let browser: Browser;
const open: BrowserContext[] = [];

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await Promise.all(open.map((context) => context.close()));
  await browser.close();
});

async function newBrowser(): Promise<Page> {
  const context = await browser.newContext({ baseURL: portal, javaScriptEnabled: false });
  open.push(context);
  return context.newPage();
}

async function administrator(): Promise<Page> {
  const { administrator } = inject('members');
  if (!administrator) throw new Error('no administrator was seeded');
  const context = await contextOf(browser, portal, administrator, { javaScriptEnabled: false });
  open.push(context);
  return context.newPage();
}

const isIn = async (page: Page) => {
  await page.goto('/corrections');
  return (await page.getByRole('link', { name: 'Your account' }).count()) === 1;
};

test('an administrator invites somebody, gives another role, closes and resets the account, all without JavaScript', async () => {
  const email = `ines.${process.pid}@invited.example`;
  const admin = await administrator();
  await admin.goto('/account');
  await admin.getByRole('link', { name: 'People' }).click();
  await admin.getByRole('link', { name: 'Invite somebody' }).click();
  const invite = admin.locator('#new');
  await invite.getByLabel('Email address').fill('not an address');
  await invite.evaluate((form) => form.querySelector('form')?.setAttribute('novalidate', ''));
  await invite.getByRole('button', { name: 'Send the invitation' }).click();
  await admin.getByRole('alert').filter({ hasText: 'Write an address such as name@example.org.' }).waitFor();
  expect(await invite.getByLabel('Email address').inputValue()).toBe('not an address');
  await invite.getByLabel('Email address').fill(email);
  await invite.getByLabel('Name').fill('Ines Invited');
  await invite.getByLabel('Role').selectOption('Reporter');
  await invite.getByRole('button', { name: 'Send the invitation' }).click();
  await admin.getByText('The invitation is on its way.').waitFor();
  await admin.getByRole('button', { name: `Take back ${email}` }).waitFor();

  const letter = await letterTo(mailbox, email);
  expect(letter.raw).toMatch(/^Auto-Submitted: auto-generated\r$/m);
  expect(textOf(letter)).toContain('Your role will be: reporter.');
  const ines = await newBrowser();
  await ines.goto(linkIn(letter, portal));
  await ines.getByText('You are invited').first().waitFor();
  await ines.getByLabel('Password').fill(PASSWORD);
  await ines.getByRole('button', { name: 'Make the account' }).click();
  await ines.waitForURL('**/account?done=welcome');
  await ines.goto(linkIn(letter, portal));
  await ines.getByText('This link no longer works').first().waitFor();

  await admin.goto('/desk/people');
  await admin.getByLabel('Name or address').fill(email.toUpperCase());
  await comes(admin, () => admin.getByRole('main').getByRole('button', { name: 'Filter' }).click());
  await admin.getByRole('listitem').filter({ hasText: email }).getByText('Reporter').waitFor();
  await comes(admin, () => admin.getByRole('link', { name: 'Ines Invited' }).click());

  await admin.getByLabel('Role').selectOption('Data editor');
  await comes(admin, () => admin.getByRole('button', { name: 'Change the role' }).click());
  await admin.getByText('The role was changed. They were logged out everywhere.').waitFor();
  expect(await isIn(ines)).toBe(false);
  expect(textOf(await letterTo(mailbox, email, 2))).toContain('data editor');

  await ines.goto('/login');
  await ines.getByLabel('Email address').fill(email);
  await ines.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await ines.getByRole('button', { name: 'Log in', exact: true }).click();
  await ines.waitForURL('**/desk');
  expect((await ines.goto('/desk/people'))?.status()).toBe(403);

  await admin.getByRole('button', { name: 'Close the account' }).click();
  await admin.getByText('The account is closed.').waitFor();
  await ines.goto('/account');
  await ines.waitForURL('**/login?next=**');
  await ines.getByLabel('Email address').fill(email);
  await ines.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await ines.getByRole('button', { name: 'Log in', exact: true }).click();
  await ines.locator('.notice.wrong').waitFor();

  await admin.getByRole('button', { name: 'Open the account again' }).click();
  await admin.getByText('The account is open again.').waitFor();
  await admin.getByLabel('Remove codes and passkeys as well').check();
  await admin.getByRole('button', { name: 'Reset the login' }).click();
  await admin.getByRole('alert').filter({ hasText: 'Write the reason.' }).waitFor();
  expect(await admin.getByLabel('Remove codes and passkeys as well').isChecked()).toBe(true);
  await admin.getByLabel('Reason').fill('Lost everything; seen in person');
  await admin.getByRole('button', { name: 'Reset the login' }).click();
  await admin.getByText('the link is on its way').waitFor();
  const reset = await letterTo(mailbox, email, 5);
  expect(textOf(reset)).toContain('Lost everything; seen in person');
  await ines.goto(linkIn(reset, portal));
  await ines.getByLabel('New password').fill('eleven loud harbours');
  await ines.getByRole('button', { name: 'Save this password' }).click();
  await ines.getByText('Your new password is set').waitFor();
});

test('nobody changes themselves, and the outbox says where letters go', async () => {
  const admin = await administrator();
  await admin.goto('/desk/people?q=administrator@desk.example');
  await admin.getByRole('link', { name: 'Desk administrator' }).click();
  await admin.getByText('This is you.').waitFor();
  expect(await admin.getByRole('button', { name: 'Close the account' }).count()).toBe(0);
  await admin.getByRole('link', { name: 'Outbox' }).click();
  await admin.getByText('Emails are sent through 127.0.0.1.').waitFor();
});

test.runIf(WHOLE)(
  'what comes by mail is chosen beside the notices, in a form that stays where it stands',
  async () => {
    const admin = await administrator();
    const choose = async (rhythm: string) => {
      await admin.goto('/desk/notices');
      await admin.getByLabel('Comments and answers').selectOption(rhythm);
      await admin.getByRole('button', { name: 'Save', exact: true }).click();
      await admin.getByText('Choice saved.').waitFor();
      return admin.getByLabel('Comments and answers').locator('option:checked').textContent();
    };
    expect(await choose('No email')).toBe('No email');
    expect(await choose('Once a day')).toBe('Once a day');
    await admin.setViewportSize({ width: 1440, height: 900 });
    await admin.goto('/desk/calendar');
    const places = await admin
      .locator('.flow-bulk')
      .evaluateAll((forms) => forms.map((form) => getComputedStyle(form).position));
    expect(places).toEqual(['static', 'static']);
  },
);

test.runIf(WHOLE)('the pages of the desk pass axe and fit a narrow screen, light and dark', async () => {
  const { administrator } = inject('members');
  if (!administrator) throw new Error('no administrator was seeded');
  const viewport = { width: 320, height: 700 };
  const context = await contextOf(browser, portal, administrator, {
    viewport,
    bypassCSP: true,
  });
  open.push(context);
  const page = await context.newPage();
  await page.goto('/desk/people?q=editor@desk');
  const person = await page.getByRole('link', { name: 'Desk editor' }).getAttribute('href');
  for (const path of [
    '/desk/people',
    '/desk/people?lang=ar',
    '/desk/people?q=nobody',
    '/desk/invitations',
    person ?? '',
    '/desk/outbox',
  ]) {
    await page.goto(path);
    expect(await passesAxeInBoth(page), path).toEqual([]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide, path).toBeLessThanOrEqual(320);
  }
});
