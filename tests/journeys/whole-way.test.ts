import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { WHOLE } from '../depth.ts';
import { openBrowser } from './browser.ts';
import { comes } from './comes.ts';
import { type Line, openLine } from './line.ts';
import { type Arrived, lettersTo, letterTo, linkIn, textOf } from './mailbox.ts';

// Each person goes the whole way in this order, from a stranger to a stranger again; both follow before the story is published.
const portal = inject('portal');
const mailbox = inject('mailbox');
const coming = inject('coming');
const members = inject('members');
const PASSWORD = 'eleven patient lanterns';
const SAVED = '/story/mirror-statistics';
/** Five seconds are promised: the rest is for a machine with other things to do. */
const IS_TOLD = 60_000;

interface Person {
  readonly how: string;
  readonly javaScript: boolean;
  readonly email: string;
}

const WITH: Person = { how: 'with JavaScript', javaScript: true, email: 'whole-way@reader.example' };
const WITHOUT: Person = {
  how: 'without JavaScript',
  javaScript: false,
  email: 'whole-way-plain@reader.example',
};
const PEOPLE = WHOLE ? [WITH, WITHOUT] : [WITH];

let browser: Browser;
let line: Line;
const open = new Map<Person, Page>();
beforeAll(async () => {
  browser = await openBrowser();
  line = await openLine();
  const { proxy } = line;
  for (const person of PEOPLE) {
    const { javaScript: javaScriptEnabled } = person;
    const context = await browser.newContext({ baseURL: portal, javaScriptEnabled, proxy });
    open.set(person, await context.newPage());
  }
});
afterAll(async () => {
  await browser.close();
  await line.close();
});

const pageOf = (person: Person): Page => open.get(person) ?? expect.fail('no page');

async function logIn(page: Page, email: string): Promise<void> {
  await page.goto('/login');
  await page.getByLabel('Email address').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Log in', exact: true }).click();
}

async function savedBy(page: Page): Promise<string[]> {
  const answer = await page.request.get('/favorites.json');
  expect(answer.status()).toBe(200);
  return ((await answer.json()) as { favorites: { slug: string }[] }).favorites.map(({ slug }) => slug);
}

async function downloadFrom(page: Page, link: string): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator(link).first().click()]);
  return readFileSync(await download.path());
}

async function alertTo(email: string): Promise<Arrived> {
  const arrived = () => lettersTo(mailbox, email).find(({ raw }) => /^Subject: .*lantern/im.test(raw));
  await expect.poll(arrived, { timeout: IS_TOLD }).toBeDefined();
  return arrived() ?? expect.fail('no alert');
}

describe.each(PEOPLE)('$how, a newcomer', (person) => {
  const { email, javaScript } = person;

  test('registers, follows the link in the letter, logs out, and logs in with the password', async () => {
    const page = pageOf(person);
    await page.goto('/');
    await page.getByRole('link', { name: 'User registration' }).first().click();
    await page.getByLabel('Name').fill('Wendy Wholeway');
    await page.getByLabel('Email address').fill(email);
    await page.getByLabel('Password').fill(PASSWORD);
    await page.getByRole('button', { name: 'Register' }).click();
    await page.getByRole('heading', { name: 'Look into your mail' }).waitFor();
    await page.goto(linkIn(await letterTo(mailbox, email), portal));
    await page.getByRole('button', { name: 'Make the account' }).click();
    await page.getByText('Welcome! Your account is made').waitFor();
    await page.goto('/corrections');
    await page.getByRole('button', { name: 'Log out' }).click();
    await page.getByText('You are logged out.').waitFor();
    await logIn(page, email);
    await page.waitForURL((url) => url.pathname === '/');
  });

  test('saves a story', async () => {
    const page = pageOf(person);
    await page.goto(SAVED);
    const answered = javaScript ? page.waitForResponse('**/favorites/save') : page.waitForURL(/#s-/);
    await page.locator('.story-head .s').click();
    await answered;
    await expect.poll(() => page.locator('.story-head .s').getAttribute('aria-pressed')).toBe('true');
    await page.goto('/favorites');
    expect(await page.locator('.fav').count()).toBe(1);
    expect(await savedBy(page)).toEqual(['mirror-statistics']);
  });

  test('composes a front page and uses it', async () => {
    const page = pageOf(person);
    await page.goto('/front-page');
    for (const name of ['World', 'Kyrgyzstan']) {
      await page.getByLabel('Add a block').selectOption({ label: name });
      await comes(page, () => page.getByRole('button', { name: 'Add', exact: true }).click());
      await page.locator('[data-blocks] .block-name b').filter({ hasText: name }).waitFor();
    }
    await comes(page, () => page.getByRole('button', { name: 'Use as my front page' }).click());
    await page.goto('/');
    expect(await page.locator('.own-block > h2').allInnerTexts()).toEqual(['World', 'Kyrgyzstan']);
  });

  test('follows a topic, and is told of it at once', async () => {
    const page = pageOf(person);
    expect((await fetch(`${portal}/story/${coming.slug}`)).status, 'the story is there already').toBe(404);
    await page.goto(`/topic/${coming.topic}`);
    const title = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
    const followed = javaScript
      ? page.waitForResponse((answer) => answer.request().method() === 'POST')
      : null;
    await page.getByRole('button', { name: new RegExp(`^Follow ?: ${title}$`) }).click();
    // The button changes at once; what it asked for is there once it is answered.
    await followed;
    await page.getByRole('button', { name: new RegExp(`^Following ?: ${title}$`) }).waitFor();
    await page.goto('/following');
    const rhythm = page.getByLabel(`How often to alert me about ${title}`);
    const kept = javaScript ? page.waitForResponse('**/following/alert') : null;
    await rhythm.selectOption('at once');
    if (kept) expect((await kept).status()).toBe(200);
    else await comes(page, () => page.getByRole('button', { name: 'Save these alerts' }).click());
    await page.goto('/following');
    expect(await rhythm.inputValue()).toBe('at once');
    expect((await fetch(`${portal}/story/${coming.slug}`)).status, 'the story came too early').toBe(404);
  });
});

test('by keyboard alone, a newcomer registers, logs in and saves', async () => {
  const page = await (await browser.newContext({ baseURL: portal })).newPage();
  const email = 'whole-way-keys@reader.example';
  const tabTo = async (wanted: string) => {
    for (let press = 0; press < 100; press += 1) {
      if (await page.evaluate((selector) => document.activeElement?.matches(selector), wanted)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`the tab key does not reach ${wanted}`);
  };
  const type = async (field: string, text: string) => {
    await tabTo(`main input[name=${field}]`);
    await page.keyboard.type(text);
  };
  const press = async (wanted: string) => {
    await tabTo(wanted);
    await page.keyboard.press('Enter');
  };
  await page.goto('/register');
  await type('name', 'Wendy Wholeway');
  await type('email', email);
  await type('password', PASSWORD);
  await press('main .door-form .act');
  await page.getByRole('heading', { name: 'Look into your mail' }).waitFor();
  await page.goto(linkIn(await letterTo(mailbox, email), portal));
  await press('main .door-form .act');
  await page.waitForURL('**/account?done=welcome');
  await page.context().clearCookies();
  await page.goto(`/login?next=${SAVED}`);
  await type('email', email);
  await type('password', PASSWORD);
  await page.keyboard.press('Enter');
  await page.waitForURL(portal + SAVED);
  await tabTo('.story-head .s');
  const [answer] = await Promise.all([
    page.waitForResponse('**/favorites/save'),
    page.keyboard.press('Enter'),
  ]);
  expect(answer.status()).toBe(200);
  expect(await savedBy(page)).toEqual(['mirror-statistics']);
  await page.context().close();
});

test.each([
  ['reporter', 'ask-for-review'],
  ['administrator', 'approve'],
  ['editor', 'publish'],
])('the story on the topic that both follow: %s, %s', async (role, move) => {
  const moved = await fetch(`${portal}/desk/stories/${coming.id}/move`, {
    method: 'POST',
    headers: { origin: portal, cookie: members[role]?.cookie ?? '', accept: 'application/json' },
    body: new URLSearchParams({ move, seen: '0.1' }),
  });
  expect(moved.status, await moved.text()).toBe(200);
});

describe.each(PEOPLE)('$how, a member', (person) => {
  const { email, javaScript } = person;

  test('gets the letter of the story that appeared, and its link ends such letters', async () => {
    const page = pageOf(person);
    const letter = await alertTo(email);
    const text = textOf(letter);
    expect(text).toContain(`${portal}/story/${coming.slug}`);
    expect(text).toContain('You follow ');
    await page.goto(`/story/${coming.slug}`);
    expect(await page.locator('h1').textContent()).toBe(coming.headline);

    const stop = /\S+\/unsubscribe\?token=\S+/.exec(text)?.[0] ?? expect.fail(`no link to stop in: ${text}`);
    await page.goto(stop);
    await page.getByRole('heading', { name: 'Stop email alerts?' }).waitFor();
    await comes(page, () => page.locator('main .door-form .act').click());
    await page.goto('/following');
    await page.getByText('Email alerts are off.').waitFor();
    const alerts = lettersTo(mailbox, email).filter(({ raw }) => raw.includes('List-Unsubscribe:'));
    expect(alerts).toHaveLength(1);
  });

  // The worker that keeps pages is a script.
  if (javaScript)
    test('reads the front page and the saved story offline', async () => {
      const page = pageOf(person);
      const keptPaths = () =>
        page.evaluate(async () => {
          const kept: string[] = [];
          for (const name of (await caches.keys()).filter((name) => name.startsWith('member'))) {
            for (const { url } of await (await caches.open(name)).keys()) kept.push(new URL(url).pathname);
          }
          return kept;
        });
      await page.goto(SAVED);
      const read = await page.locator('.body').textContent();
      await page.goto('/');
      for (const path of ['/', SAVED]) await expect.poll(keptPaths, { timeout: 20_000 }).toContain(path);
      line.cut();
      await page.goto('/');
      expect(await page.locator('.own-block > h2').allInnerTexts()).toEqual(['World', 'Kyrgyzstan']);
      await page.goto(SAVED);
      expect(await page.locator('.body').textContent()).toBe(read);
      await page.goto('/section/world');
      expect(await page.locator('h1').textContent()).toBe('You are offline');
      line.mend();
    });

  test('takes everything along', async () => {
    const page = pageOf(person);
    await page.goto('/account/data');
    const files = unzipSync(await downloadFrom(page, 'main a[download], main a[href*=".zip"]'));
    const all = JSON.parse(strFromU8(files['sourceline-member.json'] ?? new Uint8Array()));
    expect(all.profile).toMatchObject([{ email }]);
    expect(JSON.stringify(all.favorites)).toContain('mirror-statistics');
    expect(JSON.stringify(all.follows)).toContain(coming.topic);
    await page.goto('/favorites');
    const { favorites } = JSON.parse(String(await downloadFrom(page, 'main a[href*="/favorites.json"]')));
    expect(favorites).toMatchObject([{ slug: 'mirror-statistics' }]);
  });

  test('deletes the account, and is a stranger again', async () => {
    const page = pageOf(person);
    await page.goto('/account/delete');
    await page.getByLabel('Your password').fill(PASSWORD);
    await page.getByRole('button', { name: 'Delete my account for good' }).click();
    await page.getByRole('heading', { name: 'Your account is deleted' }).waitFor();
    const answerTo = async (address: string) => {
      await logIn(page, address);
      await page.locator('.notice.wrong').waitFor();
      return ((await page.locator('main').textContent()) ?? '').replaceAll(address, '');
    };
    const gone = await answerTo(email);
    expect(gone).toContain('This address and password do not go together.');
    expect(gone).toBe(await answerTo('nobody-at-all@reader.example'));
    expect((await page.request.get('/favorites.json', { maxRedirects: 0 })).ok()).toBe(false);
  });
});
