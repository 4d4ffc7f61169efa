import type { Browser, Page } from 'playwright-core';
import { expect, vi } from 'vitest';
import type { MemberLanguage } from '../../../src/readers/member.ts';
import { makeMember, type TestMember } from '../../../src/readers/testing.ts';
import type { Store } from '../../../src/store/database.ts';
import { newId } from '../../../src/store/ids.ts';
import { json } from '../../../src/store/tables.ts';
import { addMedia } from '../../../src/stories/media/add-media.ts';
import { drawnPicture, sentPicture, TEST_ADDING } from '../../../src/stories/media/testing.ts';
import { draftOf } from '../../../src/stories/testing.ts';
import { upsertStories } from '../../../src/stories/upsert-stories.ts';
import { contextOf } from '../as-member.ts';
import { openBrowser } from '../browser.ts';
import { seedAndServe } from '../own-portal.ts';

/** Who works at one story, and who reads it. */
type Person = 'reporter' | 'editor' | 'second' | 'reader';

/** A newsroom of one story: its people, and what a stranger and its outbox get to see. */
export interface Desk {
  readonly url: string;
  /** What went wrong in any page's script. */
  readonly faults: string[];
  pageOf(who: Person): Promise<Page>;
  /** What is at `path` for a stranger. */
  text(path: string): Promise<string>;
  status(path: string): Promise<number>;
  /** The address of the story whose headline has `words`. */
  addressOf(words: string): Promise<string>;
  /** The subjects of the letters to this story's reader. */
  letters(): Promise<string[]>;
  /** Where each page stands, and the words it shows. */
  tell(): Promise<string>;
}

/** What people of a desk are called, and the language they read it in. */
type Staff = Readonly<Record<Person, string>> & { readonly language: MemberLanguage };

/** Opens a newsroom in which each of `staffs` works at a story of its own. */
export async function openNewsroom<Name extends string>(
  staffs: Readonly<Record<Name, Staff>>,
): Promise<{ readonly desks: Readonly<Record<Name, Desk>>; close(): Promise<void> }> {
  const portal = await seedAndServe((store) => fill(store, staffs));
  const { administrator, members } = portal.seeded;
  const browser = await openBrowser();
  const desks = Object.fromEntries(
    [...members].map(([name, people]) => [name, deskOf(browser, portal.url, people, administrator)]),
  );
  return {
    desks: desks as Record<Name, Desk>,
    close: async () => {
      await browser.close();
      await portal.stop();
    },
  };
}

/** Puts in the people, and what they begin from: a picture, older stories and a place. */
async function fill(store: Store, staffs: Readonly<Record<string, Staff>>) {
  const administrator = await makeMember(store, { role: 'administrator', name: 'Ada Admin' });
  const members = new Map<string, Readonly<Record<Person, TestMember>>>();
  for (const [name, { language, ...staff }] of Object.entries(staffs)) {
    const make = (who: Person, role: 'reader' | 'reporter' | 'editor') =>
      makeMember(store, { role, name: staff[who], language });
    members.set(name, {
      reporter: await make('reporter', 'reporter'),
      editor: await make('editor', 'editor'),
      second: await make('second', 'editor'),
      reader: await make('reader', 'reader'),
    });
  }
  const bytes = await drawnPicture(640, 400).jpeg().toBuffer();
  const words = { caption: 'A field of colour, drawn for this test.', credit: 'The newsroom' };
  await addMedia(store, sentPicture(bytes, { name: 'field.jpg', ...words }), TEST_ADDING);
  const hour = (ago: number) => new Date(Date.now() - ago * 3_600_000);
  const older = [
    { headline: 'A lathe turns', slug: 'a-lathe-turns', publishedAt: hour(1) },
    { headline: 'A mill stands', slug: 'a-mill-stands', publishedAt: hour(2) },
    { headline: 'مخرطة تدور', slug: 'lathe-ar', language: 'ar', publishedAt: hour(1) },
    { headline: 'طاحونة تقف', slug: 'mill-ar', language: 'ar', publishedAt: hour(2) },
  ].map((one) => draftOf({ ...one, text: `${one.headline}. ${one.slug}.` }));
  await store.write((writing) => upsertStories(writing, older, new Date()));
  await store.write((writing) =>
    writing
      .insertInto('places')
      .values({
        id: newId(),
        slug: 'washington',
        names: json({ en: 'Washington', ar: 'واشنطن' }),
        country: 'US',
        latitude: 38.9,
        longitude: -77.04,
      })
      .execute(),
  );
  return { administrator, members };
}

function deskOf(
  browser: Browser,
  url: string,
  people: Readonly<Record<Person, TestMember>>,
  administrator: TestMember,
): Desk {
  const faults: string[] = [];
  const pages: [Person, Page][] = [];
  const as = async (member: TestMember, path: string) =>
    (await fetch(url + path, { headers: { cookie: member.cookie } })).json();
  return {
    url,
    faults,
    pageOf: async (who) => {
      const page = await (await contextOf(browser, url, people[who])).newPage();
      page.on('pageerror', (error) => faults.push(error.message));
      pages.push([who, page]);
      return page;
    },
    text: async (path) => (await fetch(url + path)).text(),
    status: async (path) => (await fetch(url + path)).status,
    addressOf: async (words) => {
      const { stories } = await as(people.editor, `/desk/stories.json?q=${encodeURIComponent(words)}`);
      return `/story/${stories[0].slug}`;
    },
    letters: async () => {
      const { letters } = await as(administrator, '/desk/outbox.json');
      return (letters as { recipient: string; subject: string }[])
        .filter(({ recipient }) => recipient === people.reader.email)
        .map(({ subject }) => subject);
    },
    tell: async () => (await Promise.all(pages.map(([who, page]) => tellPage(who, page)))).join('\n\n'),
  };
}

async function tellPage(who: Person, page: Page): Promise<string> {
  const words = (selector: string) =>
    page
      .locator(selector)
      .allInnerTexts()
      .then((all) => all.join(' / ').replace(/\s+/g, ' ').slice(0, 1_500))
      .catch((error: unknown) => `not to be read: ${String(error)}`);
  const bars = await words('.writing-bar, .keeping-bars, .notice, [role=alert], dialog[open]');
  return `${who} at ${page.url()}\n  bars: ${bars}\n  main: ${await words('main')}`;
}

/** Does `story` at a desk; where it fails, its error says where everybody's page stands. */
export async function atDesk(desk: Desk, story: (desk: Desk) => Promise<void>): Promise<void> {
  try {
    await story(desk);
    expect(desk.faults).toEqual([]);
  } catch (error) {
    if (error instanceof Error) error.message += `\n\n${await desk.tell()}`;
    throw error;
  }
}

/** The next full minute that is some seconds off, as a field of date and time takes it on the clock that `hint` names. */
export function nextMinute(hint: string): { value: string; at: Date } {
  const timeZone = /\b(?:[A-Z]\w+(?:\/\w+)+|UTC)\b/.exec(hint)?.[0] ?? 'UTC';
  const at = new Date(Math.ceil((Date.now() + 12_000) / 60_000) * 60_000);
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  return { value: format.format(at).replace(' ', 'T'), at };
}

/** Waits until what is asked for is `value`. Stories that go at once cannot use expect.poll, which belongs to one test. */
export async function becomes<T>(ask: () => Promise<T>, value: T, timeout = 5_000): Promise<void> {
  await vi.waitFor(async () => expect(await ask()).toEqual(value), { timeout, interval: 200 });
}

/** Waits until the story at `path` is out for everybody, and sees that it was not before `due`. */
export async function whenOut(desk: Desk, path: string, due: Date): Promise<void> {
  await becomes(() => desk.status(path), 200, 90_000);
  expect(Date.now()).toBeGreaterThanOrEqual(due.getTime());
}

/** Sees that a correction stands on the page for strangers, in what machines read, in the feeds, and is mailed. */
export async function isTold(
  desk: Desk,
  told: { path: string; said: string; subject: string; query?: string },
): Promise<void> {
  const { path, said, subject, query = '' } = told;
  await becomes(async () => (await desk.text(path)).includes(said), true);
  const machines = /<script type="application\/ld\+json"[^>]*>(.*?)<\/script>/s.exec(await desk.text(path));
  expect(machines?.[1]).toContain('"@type":"CorrectionComment"');
  expect(machines?.[1]).toContain(said);
  for (const feed of ['/feed.xml', '/feed.atom', '/feed.json'])
    expect(await desk.text(`${feed}${query}`)).toContain(said);
  expect(await desk.text(`/corrections${query}`)).toContain(said);
  await becomes(() => desk.letters(), [subject], 10_000);
}
