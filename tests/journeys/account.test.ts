import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { Secret, TOTP } from 'otpauth';
import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { TEST_PASSWORD } from '../../src/readers/testing.ts';
import { WHOLE } from '../depth.ts';
import { contextOf } from './as-member.ts';
import { openBrowser } from './browser.ts';
import { lettersTo, letterTo, linkIn, textOf } from './mailbox.ts';
import { passesAxe } from './passes-axe.ts';

// One member lives through it all, in this order: the last test deletes the account.
const portal = inject('portal');
const mailbox = inject('mailbox');
const NEW_ADDRESS = 'account-moved@reader.example';
let browser: Browser;
let context: BrowserContext;
let page: Page;
let email = 'account@reader.example';

beforeAll(async () => {
  browser = await openBrowser();
  context = await contextOf(browser, portal, member('account'));
  page = await context.newPage();
});
afterAll(() => browser.close());

function member(name: string) {
  const found = inject('members')[name];
  if (!found) throw new Error(`no member ${name} was seeded`);
  return found;
}

async function logOut(on: Page): Promise<void> {
  await on.goto('/');
  await on.getByRole('button', { name: 'Log out' }).first().click();
  await on.getByRole('link', { name: 'Member login' }).waitFor();
}

async function logIn(on: Page, address: string, password = TEST_PASSWORD): Promise<void> {
  await on.goto('/login?next=/account');
  await on.getByLabel('Email address').fill(address);
  await on.getByLabel('Password', { exact: true }).fill(password);
  await on.getByRole('button', { name: 'Log in', exact: true }).click();
}

async function authenticator(session: CDPSession, verified: boolean): Promise<string> {
  const { authenticatorId } = await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: verified,
      automaticPresenceSimulation: true,
    },
  });
  return authenticatorId;
}

test('the profile is changed from the keyboard alone, without JavaScript, in another language', async () => {
  const plain = await contextOf(browser, portal, member('account'), { javaScriptEnabled: false });
  const own = await plain.newPage();
  await own.goto('/account');
  expect(await own.locator('main').textContent()).toContain(email);
  await own.getByLabel('Name', { exact: true }).focus();
  await own.keyboard.press('ControlOrMeta+A');
  await own.keyboard.type('Robin of the Journeys');
  await own.keyboard.press('Tab');
  // A capital: not every build of Chromium folds them while one types in a list.
  await own.keyboard.type('Fra');
  for (let field = 0; field < 4; field += 1) await own.keyboard.press('Tab');
  await own.keyboard.press('Enter');
  await own.getByRole('status').filter({ hasText: 'Enregistré.' }).waitFor();
  expect(await own.locator('html').getAttribute('lang')).toBe('fr');
  expect(await own.getByLabel('Nom', { exact: true }).inputValue()).toBe('Robin of the Journeys');
  await own.getByLabel('Langue des pages et des lettres').selectOption('');
  await own.getByRole('button', { name: 'Enregistrer' }).click();
  await own.getByRole('status').filter({ hasText: 'Saved.' }).waitFor();
  expect(await own.locator('#passkeys noscript p').isVisible()).toBe(true);
  expect(await own.getByRole('button', { name: 'Add a passkey' }).count()).toBe(0);
  await plain.close();
});

test('a passkey is added, logs in alone, is refused unless its holder was verified, and is removed', async () => {
  const session = await context.newCDPSession(page);
  await session.send('WebAuthn.enable');
  const id = await authenticator(session, true);
  await page.goto('/account');
  await page.getByLabel('Name of the passkey').first().fill('My phone');
  await page.getByRole('button', { name: 'Add a passkey' }).click();
  await page.getByRole('status').filter({ hasText: 'The passkey is added.' }).waitFor();
  expect(await page.locator('#passkeys').textContent()).toContain('My phone');
  expect(textOf(await letterTo(mailbox, email))).toContain('A passkey was added to your account');

  await page.getByRole('button', { name: 'Add a passkey' }).click();
  await page.getByRole('alert').filter({ hasText: 'holds a passkey for your account already' }).waitFor();

  await logOut(page);
  await page.goto('/login?next=/account');
  await page.getByRole('button', { name: 'Log in with a passkey' }).click();
  await page.waitForURL('**/account');
  expect(await page.locator('#sessions').textContent()).toContain('with a passkey');

  await logOut(page);
  await session.send('WebAuthn.setUserVerified', { authenticatorId: id, isUserVerified: false });
  await page.goto('/login');
  await page.getByRole('button', { name: 'Log in with a passkey' }).click();
  await page.getByRole('alert').filter({ hasText: 'This passkey did not log you in.' }).waitFor();
  await page.goto('/account');
  expect(new URL(page.url()).pathname).toBe('/login');

  // A browser that claims less than it was asked for: the answer itself says that nobody was verified.
  await page.route('**/login/passkey/options*', async (route) => {
    // Not every build of Chromium shows a test all that it would send.
    const headers = { ...(await route.request().allHeaders()), origin: portal };
    const answer = await route.fetch({ headers });
    const told = (await answer.json()) as { options: object };
    await route.fulfill({
      response: answer,
      json: { ...told, options: { ...told.options, userVerification: 'discouraged' } },
    });
  });
  await page.goto('/login');
  const answered = page.waitForResponse((answer) => new URL(answer.url()).pathname === '/login/passkey');
  await page.getByRole('button', { name: 'Log in with a passkey' }).click();
  expect((await answered).status()).toBe(400);
  await page.getByRole('alert').filter({ hasText: 'This passkey did not log you in.' }).waitFor();
  await page.unroute('**/login/passkey/options*');

  await logIn(page, email);
  await page.waitForURL('**/account');
  await page.getByText('Rename').click();
  await page.locator('#passkeys li').getByLabel('Name of the passkey').fill('Old phone');
  await page.locator('#passkeys li').getByRole('button', { name: 'Save' }).click();
  await page.getByRole('button', { name: 'Remove: Old phone' }).click();
  await page.getByRole('status').filter({ hasText: 'The passkey is removed' }).waitFor();
  await session.send('WebAuthn.setUserVerified', { authenticatorId: id, isUserVerified: true });
  await logOut(page);
  await page.goto('/login');
  await page.getByRole('button', { name: 'Log in with a passkey' }).click();
  await page.getByRole('alert').filter({ hasText: 'This passkey did not log you in.' }).waitFor();
  await session.send('WebAuthn.disable');
  await logIn(page, email);
  await page.waitForURL('**/account');
});

test('two-step login: on with a code, asked for at login, recovery codes work once, off again', async () => {
  await page.goto('/account/two-step');
  await page.getByLabel('Your password').fill(TEST_PASSWORD);
  await page.getByRole('button', { name: 'Set up an app' }).click();
  await page.getByRole('img', { name: 'QR code with the key for your app' }).waitFor();
  const typed = (await page.locator('.account-key code').textContent()) ?? '';
  const app = new TOTP({ secret: Secret.fromBase32(typed.replaceAll(' ', '')) });
  await page.getByLabel('Code the app shows').fill('123 456');
  await page.getByRole('button', { name: 'Turn on' }).click();
  await page.getByRole('alert').filter({ hasText: 'This code is not right.' }).waitFor();
  await page.getByLabel('Code the app shows').fill(app.generate());
  await page.getByRole('button', { name: 'Turn on' }).click();
  await page.getByRole('heading', { name: 'Your recovery codes' }).waitFor();
  const codes = await page.locator('.account-codes code').allInnerTexts();
  expect(codes).toHaveLength(10);
  await page.getByRole('button', { name: 'Copy the codes' }).waitFor();
  await page.getByRole('link', { name: 'I have kept them' }).click();
  await page.getByText('Two-step login is on.').waitFor();
  expect(textOf(await letterTo(mailbox, email, 2))).toContain('Two-step login was turned on');

  const code = async (text: string) => {
    await logOut(page);
    await logIn(page, email);
    await page.getByRole('heading', { name: 'Second step' }).waitFor();
    await page.getByLabel('Code').fill(text);
    await page.getByRole('button', { name: 'Go on' }).click();
  };
  const refused = () => page.getByText('This code is not right.').waitFor();
  await code('000000');
  await refused();
  await page.goto('/account');
  expect(new URL(page.url()).pathname).toBe('/login');
  await page.goto('/');
  const [recovery = ''] = codes;
  await enterCode(app.generate());
  await logOut(page);
  await enterCode(recovery);
  await code(recovery);
  await refused();
  // Each code of an app lets in once: the one of the next half minute is taken already.
  await enterCode(app.generate({ timestamp: Date.now() + 30_000 }));

  await page.goto('/account/two-step');
  await page.locator('form[action*="two-step/off"]').getByLabel('Your password').fill(TEST_PASSWORD);
  await page.getByRole('button', { name: 'Turn off' }).click();
  await page.getByRole('status').filter({ hasText: 'Two-step login is off.' }).waitFor();
  await logOut(page);
  await logIn(page, email);
  await page.waitForURL('**/account');

  async function enterCode(text: string): Promise<void> {
    await logIn(page, email);
    await page.getByRole('heading', { name: 'Second step' }).waitFor();
    await page.getByLabel('Code').fill(text);
    await page.getByRole('button', { name: 'Go on' }).click();
    await page.waitForURL('**/account');
    expect(await page.locator('#sessions').textContent()).toContain('with a password and a code');
  }
});

test('another browser is logged out from here, at once', async () => {
  const elsewhere = await browser.newContext({
    baseURL: portal,
    userAgent: 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) Version/17.5 Safari/604.1',
  });
  const other = await elsewhere.newPage();
  await logIn(other, email);
  await other.waitForURL('**/account');
  await page.goto('/account');
  await page.getByRole('button', { name: 'Log out there: Safari on iPhone' }).click();
  await page.getByRole('status').filter({ hasText: 'That browser is logged out.' }).waitFor();
  await other.reload();
  expect(new URL(other.url()).pathname).toBe('/login');
  await elsewhere.close();
});

test('the address changes when the letter to the new one is followed, and the link works once', async () => {
  const before = lettersTo(mailbox, email).length;
  await page.goto('/account');
  await page.getByRole('link', { name: 'Change', exact: true }).first().click();
  await page.getByLabel('New email address').fill('Account-Moved@Reader.example');
  await page.getByLabel('Your password').fill('wrong password');
  await page.getByRole('button', { name: 'Send the email' }).click();
  await page.getByRole('alert').filter({ hasText: 'This is not your password.' }).waitFor();
  expect(await page.getByLabel('New email address').inputValue()).toBe('Account-Moved@Reader.example');
  expect(await page.getByLabel('Your password').inputValue()).toBe('');
  await page.getByLabel('Your password').fill(TEST_PASSWORD);
  await page.getByRole('button', { name: 'Send the email' }).click();
  await page.getByRole('status').filter({ hasText: 'We have emailed both' }).waitFor();
  expect(textOf(await letterTo(mailbox, email, before + 1))).toContain(NEW_ADDRESS);
  const link = linkIn(await letterTo(mailbox, NEW_ADDRESS), portal);

  const stranger = await browser.newContext({ javaScriptEnabled: false });
  const mail = await stranger.newPage();
  await mail.goto(link);
  // The mailbox alone moves nothing: the link leads through the login, and back.
  await mail.getByLabel('Email address').fill(email);
  await mail.getByLabel('Password', { exact: true }).fill(TEST_PASSWORD);
  await mail.getByRole('button', { name: 'Log in', exact: true }).click();
  await mail.getByRole('button', { name: 'Use this address' }).click();
  await mail.getByRole('status').filter({ hasText: 'Your address is changed' }).waitFor();
  await mail.goto(link);
  await mail.getByRole('heading', { name: 'This link no longer works' }).waitFor();
  await stranger.close();
  expect(textOf(await letterTo(mailbox, email, before + 2))).toContain(`has belonged to ${NEW_ADDRESS}`);
  await letterTo(mailbox, NEW_ADDRESS, 2);

  email = NEW_ADDRESS;
  await page.goto('/account');
  expect(new URL(page.url()).pathname).toBe('/login');
  await logIn(page, email);
  await page.waitForURL('**/account');
  expect(await page.locator('main').textContent()).toContain(NEW_ADDRESS);
});

test('everything that is kept is downloaded as one archive', async () => {
  await page.goto('/account');
  await page.getByRole('link', { name: 'See and download your data' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Download everything' }).click(),
  ]);
  const files = unzipSync(readFileSync(await download.path()));
  expect(Object.keys(files).sort()).toContain('sourceline-member.json');
  expect(strFromU8(files['profile.csv'] ?? new Uint8Array())).toContain(NEW_ADDRESS);
  const all = JSON.parse(strFromU8(files['sourceline-member.json'] ?? new Uint8Array()));
  expect(all.profile).toMatchObject([{ email: NEW_ADDRESS, name: 'Robin of the Journeys', role: 'reader' }]);
  expect(all.sessions.length).toBeGreaterThan(0);
});

test.runIf(WHOLE)('every page of the account passes axe, light and dark, in English and Arabic', async () => {
  const paths = ['', '/email', '/two-step', '/data', '/delete', '/deleted', '/email/finish'];
  const found: string[] = [];
  for (const [name, colorScheme] of [
    ['reader', 'light'],
    ['sami', 'dark'],
  ] as const) {
    const options = { bypassCSP: true, colorScheme, reducedMotion: 'reduce' } as const;
    const own = await contextOf(browser, portal, member(name), options);
    const tab = await own.newPage();
    for (const path of paths) {
      await tab.goto(`/account${path}`);
      for (const closed of await tab.locator('summary').all()) await closed.click();
      found.push(...(await passesAxe(tab)).map((words) => `${name} ${path}: ${words}`));
    }
    await own.close();
  }
  expect(found).toEqual([]);
});

test.runIf(WHOLE)('an Arabic account reads from right to left', async () => {
  const arabic = await contextOf(browser, portal, member('sami'));
  const own = await arabic.newPage();
  await own.goto('/account');
  expect(await own.locator('html').getAttribute('dir')).toBe('rtl');
  await own.getByRole('heading', { name: 'حسابك' }).waitFor();
  await own.getByText('تغيير كلمة المرور').first().click();
  await own.getByLabel('كلمة مرورك').first().fill('خطأ');
  await own.getByLabel(/كلمة المرور الجديدة|كلمة مرور جديدة/).fill('كلمات قليلة متتالية هادئة');
  await own.getByRole('button', { name: 'تغيير كلمة المرور' }).click();
  await own.getByRole('alert').filter({ hasText: 'هذه ليست كلمة مرورك.' }).waitFor();
  const overflow = await own.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  await arabic.close();
});

test('the account is deleted, and logging in with it fails as with an address nobody has', async () => {
  const answerTo = async (address: string) => {
    const stranger = await browser.newContext({ baseURL: portal });
    const own = await stranger.newPage();
    await logIn(own, address);
    await own.locator('.notice.wrong').waitFor();
    const said = (await own.locator('main').textContent()) ?? '';
    await stranger.close();
    return said;
  };
  await page.goto('/account');
  await page.getByRole('link', { name: 'Delete your account' }).click();
  await page.getByLabel('Your password').fill('not this one');
  await page.getByRole('button', { name: 'Delete my account for good' }).click();
  await page.getByRole('alert').filter({ hasText: 'This is not your password.' }).waitFor();
  await page.getByLabel('Your password').fill(TEST_PASSWORD);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Your account is deleted' }).waitFor();
  await page.getByRole('link', { name: 'Member login' }).waitFor();
  expect((await context.cookies()).map(({ name }) => name)).not.toContain('__Host-sourceline.session_token');
  const gone = await answerTo(email);
  const never = await answerTo('never-was-here@reader.example');
  expect(gone).toContain('This address and password do not go together.');
  expect(gone.replaceAll(email, '')).toBe(never.replaceAll('never-was-here@reader.example', ''));
});
