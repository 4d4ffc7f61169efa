import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { silentLog } from '../../../src/log.ts';
import { makeMember, type TestMember } from '../../../src/readers/testing.ts';
import { openStore } from '../../../src/store/database.ts';
import { takeStories } from '../../../src/stories/take-stories.ts';
import { draftOf } from '../../../src/stories/testing.ts';
import { contextOf } from '../as-member.ts';
import { openBrowser } from '../browser.ts';
import { serveOwn } from '../own-portal.ts';

// One story on its whole way through a newsroom of its own: written from an empty page, reviewed, scheduled, out,
// corrected, and told to whoever saved it. What is said of trade is the reference page's, told anew.

const HEADLINE = 'China fills Russia’s order books for machine tools';
const PARAGRAPHS = [
  'Nearly 70% of Russia’s roughly $900 million in machine tool imports in the last quarter of 2023 came from China, two U.S. officials said.',
  'About 90% of the microelectronics Russia imported in 2023 came from China, the officials said.',
  'Russia’s imports of semiconductors from China grew from $200 million in 2021 to more than $500 million in 2022, the Free Russia Foundation said.',
];
const BEFORE = 'About 90% of the microelectronics';
const AFTER = 'About 89% of the microelectronics';
const SAID = 'An earlier version gave the share of microelectronics as about 90%.';

let portal: { url: string; stop(): Promise<void> };
let people: Record<'reporter' | 'editor' | 'second' | 'reader' | 'administrator', TestMember>;
let browser: Browser;

beforeAll(async () => {
  const directory = mkdtempSync(join(tmpdir(), 'sourceline-newsroom-'));
  const store = await openStore(
    { DATA_DIR: directory, DATABASE_URL: undefined, DATABASE_POOL: 1 },
    silentLog,
  );
  people = {
    reporter: await makeMember(store, { role: 'reporter', name: 'Rita Reporter' }),
    editor: await makeMember(store, { role: 'editor', name: 'Emil Editor' }),
    second: await makeMember(store, { role: 'editor', name: 'Wanda Writer' }),
    administrator: await makeMember(store, { role: 'administrator', name: 'Ada Admin' }),
    reader: await makeMember(store, { name: 'Robin Reader' }),
  };
  const other = draftOf({ headline: 'A lathe turns', slug: 'a-lathe-turns' });
  await store.write((writing) => takeStories(writing, [other], new Date()));
  await store.close();
  portal = await serveOwn(directory);
  browser = await openBrowser();
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await portal?.stop();
});

async function pageOf(who: keyof typeof people): Promise<Page> {
  return (await contextOf(browser, portal.url, people[who])).newPage();
}

const text = async (path: string) => (await fetch(portal.url + path)).text();

/** Drops a picture made in the page itself on the text. */
async function dropPicture(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const canvas = document.createElement('canvas');
    canvas.width = 640;
    canvas.height = 400;
    const context = canvas.getContext('2d');
    if (!context) throw new Error('no canvas');
    context.fillStyle = '#7a8b99';
    context.fillRect(0, 0, 640, 400);
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
    if (!blob) throw new Error('no picture');
    const data = new DataTransfer();
    data.items.add(new File([blob], 'hall.png', { type: 'image/png' }));
    const place = document.querySelector('.writing-text');
    const box = place?.getBoundingClientRect();
    const at = { clientX: (box?.left ?? 0) + 20, clientY: (box?.bottom ?? 0) - 5 };
    place?.dispatchEvent(
      new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true, ...at }),
    );
  });
}

/** The next full minute on the newsroom's clock that is some seconds off, as a field of date and time takes it. */
function nextMinute(zone: string): { value: string; at: Date } {
  const at = new Date(Math.ceil((Date.now() + 8_000) / 60_000) * 60_000);
  const parts = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'short',
  }).format(at);
  return { value: parts.replace(' ', 'T'), at };
}

test('a story goes from an empty page to readers, is corrected, and whoever saved it is told', async () => {
  const faults: string[] = [];
  const rita = await pageOf('reporter');
  rita.on('pageerror', (error) => faults.push(error.message));
  await rita.goto('/desk/stories/new');
  await rita.getByRole('button', { name: 'Begin the story' }).click();
  await rita.getByRole('toolbar').waitFor();
  const id = /stories\/([0-9a-f-]{36})/.exec(rita.url())?.[1] ?? '';
  await rita.getByLabel('Headline', { exact: true }).first().fill(HEADLINE);
  await rita.getByLabel('Standfirst', { exact: true }).first().fill('What officials and customs data say.');
  await rita.getByLabel('Dateline', { exact: true }).fill('WASHINGTON');
  await rita.locator('.writing-text').click();
  for (const paragraph of PARAGRAPHS) {
    await rita.keyboard.insertText(paragraph);
    await rita.keyboard.press('Enter');
  }
  await dropPicture(rita);
  const [alt, caption, credit] = [0, 1, 2].map((at) => rita.locator('.writing-picture input').nth(at));
  await alt?.fill('A grey hall');
  await caption?.fill('A hall of machines, drawn for this test.');

  // The panel says what is found while one writes: every figure rests on who said it.
  const panel = rita.locator('[data-panel]');
  await panel.getByText('$900 million').first().waitFor();
  await rita.getByText(/^Saved \d\d:\d\d/).waitFor();
  expect(await panel.textContent()).toContain('two U.S. officials');
  // A picture without a credit is in the way, and the panel says what to do.
  await panel
    .getByText(/credit/i)
    .first()
    .waitFor();
  await credit?.fill('The newsroom');
  await panel.locator('[data-kind="media"]').waitFor({ state: 'detached' });
  await rita.getByText(/^Saved \d\d:\d\d/).waitFor();

  await rita.getByRole('link', { name: 'Workflow' }).first().click();
  await rita.getByRole('button', { name: 'Ask for review' }).click();
  await rita.getByText('It was moved.').waitFor();

  // The editor comments on a passage from where it is written; the reporter answers.
  const emil = await pageOf('editor');
  emil.on('pageerror', (error) => faults.push(error.message));
  await emil.goto(`/desk/stories/${id}`);
  await emil.getByRole('toolbar').waitFor();
  await emil.locator('.writing-text').getByText('Nearly 70%').click({ clickCount: 3 });
  await emil.keyboard.press('Control+Alt+m');
  await emil.waitForURL('**/comments?**');
  expect(await emil.getByLabel('The words it is about').inputValue()).toBe(PARAGRAPHS[0]);
  await emil.getByLabel('Comment', { exact: true }).fill('Which officials? @Rita Reporter');
  await emil.getByRole('button', { name: 'Comment', exact: true }).click();
  await emil.locator('.flow-thread blockquote').getByText('Nearly 70%').waitFor();
  await rita.goto('/desk/notices');
  await rita.getByText('Which officials?').first().waitFor();
  await rita.goto(`/desk/stories/${id}/comments`);
  await rita.locator('.flow-thread summary').first().click();
  await rita.locator('.flow-thread').getByLabel('Answer').fill('They spoke on condition of anonymity.');
  await rita.locator('.flow-thread').getByRole('button', { name: 'Answer' }).click();
  await emil.reload();
  await emil.getByText('They spoke on condition of anonymity.').waitFor();
  await emil.getByRole('button', { name: 'Done' }).click();

  await emil.goto(`/desk/stories/${id}/workflow`);
  await emil.getByRole('button', { name: 'Approve' }).click();
  await emil.getByText('It was moved.').waitFor();
  const hint = (await emil.locator('.flow-move').textContent()) ?? '';
  const zone = /on the clock of ([A-Za-z_]+(?:\/[A-Za-z_]+)*)/.exec(hint)?.[1] ?? 'UTC';
  const due = nextMinute(zone);
  await emil.locator('.flow-move input[type="datetime-local"]').fill(due.value);
  await emil.getByRole('button', { name: 'Schedule' }).click();
  await emil.getByText('It was moved.').waitFor();
  const { slug } = await (
    await fetch(`${portal.url}/desk/stories.json?q=${encodeURIComponent('order books')}`, {
      headers: { cookie: people.editor.cookie },
    })
  )
    .json()
    .then((list) => list.stories[0]);
  const path = `/story/${slug}`;
  expect((await fetch(portal.url + path)).status).toBe(404);

  // Out at its time, for everybody.
  await expect
    .poll(async () => (await fetch(portal.url + path)).status, { timeout: 75_000, interval: 200 })
    .toBe(200);
  expect(Date.now()).toBeGreaterThanOrEqual(due.at.getTime());
  const robin = await pageOf('reader');
  await robin.goto(path);
  await robin.getByRole('heading', { name: HEADLINE }).waitFor();
  await robin.getByText('WASHINGTON').first().waitFor();
  expect(await robin.locator('.body figure').innerHTML()).toContain('A grey hall');
  expect(await robin.locator('.body mark, .body [data-figure], .body .figure').count()).toBeGreaterThan(0);
  await robin.getByRole('button', { name: /^Save/ }).first().click();
  await robin
    .getByRole('button', { name: /^Saved/ })
    .first()
    .waitFor();

  // A figure is put right: one editor writes it, the other publishes it as a correction.
  const wanda = await pageOf('second');
  await wanda.goto(`/desk/stories/${id}`);
  await wanda.getByRole('toolbar').waitFor();
  await wanda
    .locator('.writing-text p')
    .nth(1)
    .click({ position: { x: 4, y: 10 } });
  await wanda.keyboard.press('Home');
  for (const _ of 'About ') await wanda.keyboard.press('ArrowRight');
  for (const _ of '90') await wanda.keyboard.press('Shift+ArrowRight');
  await wanda.keyboard.type('89');
  await wanda.getByText(/^Saved \d\d:\d\d/).waitFor();
  expect(await text(path)).toContain(BEFORE);
  await emil.goto(`/desk/stories/${id}/changes`);
  expect(await emil.locator('.changes-text ins').allTextContents()).toEqual(['89']);
  await emil.getByLabel('A correction: something was wrong').check();
  await emil.getByLabel('What readers are told of it').fill(SAID);
  await emil.getByRole('button', { name: 'Publish the changes' }).click();
  await emil.getByText('Published. Readers are told of it.').waitFor();

  await expect.poll(() => text(path)).toContain(SAID);
  await robin.goto(path);
  await robin.locator('.body').getByText(AFTER).waitFor();
  await robin.locator('.story-head .correction').getByText(SAID).waitFor();
  const page = await text(path);
  expect(page).toContain('"@type":"CorrectionComment"');
  for (const feed of ['/feed.xml', '/feed.atom', '/feed.json']) expect(await text(feed)).toContain(SAID);
  expect(await text('/corrections')).toContain(SAID);
  const outbox = async () => {
    const headers = { cookie: people.administrator.cookie };
    const { letters } = await (await fetch(`${portal.url}/desk/outbox.json`, { headers })).json();
    return letters.map(({ subject }: { subject: string }) => subject);
  };
  await expect.poll(outbox, { timeout: 75_000, interval: 1_000 }).toEqual([`Correction: ${HEADLINE}`]);
  expect(faults).toEqual([]);
});
