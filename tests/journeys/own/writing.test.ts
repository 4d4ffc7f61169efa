import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject, test } from 'vitest';
import { WHOLE } from '../../depth.ts';
import { contextOf } from '../as-member.ts';
import { openBrowser } from '../browser.ts';
import { comes } from '../comes.ts';
import { passesAxe, passesAxeInBoth } from '../passes-axe.ts';
import { tabTo } from '../tab-to.ts';
import { saveText } from './save-text.ts';

const portal = inject('newsroom');
const reporter = inject('seeded').writing;
let browser: Browser;
const open: BrowserContext[] = [];

beforeAll(async () => {
  browser = await openBrowser();
});
afterEach(() => Promise.all(open.splice(0).map((context) => context.close())));
afterAll(() => browser?.close());

async function newPage(options: Parameters<typeof contextOf>[3] = {}, who = reporter): Promise<Page> {
  const context = await contextOf(browser, portal, who, options);
  open.push(context);
  return context.newPage();
}

/** The working copy as the page was drawn from it. */
async function kept(page: Page) {
  await page.goto(page.url().replace(/\?.*/, ''));
  return JSON.parse(await page.locator('input[name="base"]').inputValue());
}

async function command(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+/');
  await page.getByRole('combobox', { name: /Commands|أوامر/ }).waitFor();
  await page.keyboard.type(words);
  await page.keyboard.press('Enter');
}

async function paste(page: Page, html: string): Promise<void> {
  await page.evaluate((text) => {
    const data = new DataTransfer();
    data.setData('text/html', text);
    const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
    document.querySelector('.writing-text')?.dispatchEvent(event);
  }, html);
}

test('what was written, deleted and saved comes back with the keys for it, after every pause', async () => {
  const page = await newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  await page.goto('/desk/stories/new');
  await page.getByRole('button', { name: 'Begin the story' }).click();
  await page.getByRole('toolbar').waitFor();
  const words = page.locator('.writing-text');
  await words.click();
  await page.keyboard.type('All that was written.');
  await saveText(page);
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await saveText(page);
  expect((await words.textContent())?.trim()).toBe('');
  const steps = [
    ['Control+z', 'All that was written.'],
    ['Control+Shift+z', ''],
    ['Control+z', 'All that was written.'],
    ['Control+y', ''],
    ['Control+z', 'All that was written.'],
  ] as const;
  for (const [keys, text] of steps) {
    await page.keyboard.press(keys);
    await expect.poll(async () => (await words.textContent())?.trim(), { message: keys }).toBe(text);
    await saveText(page);
  }
  expect(faults).toEqual([]);
});

test('from an empty page to a whole draft, by keyboard alone', async () => {
  const page = await newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  await page.goto('/desk/stories/new');
  await tabTo(page, 'Begin the story');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/desk/stories/*?done=begun');
  await page.getByRole('toolbar').waitFor();

  await tabTo(page, 'headline');
  await page.keyboard.type('Chinese machine tools fill Russian order books');
  await page.getByText('46 characters; a search engine shows about 65').waitFor();
  await page.getByRole('heading', { level: 1, name: 'Chinese machine tools fill' }).waitFor();
  expect(await page.title()).toBe('Chinese machine tools fill Russian order books · Newsroom');
  await page.keyboard.press('Enter');
  await page.keyboard.type('What customs data show, and what they do not.');
  await page.keyboard.press('Tab');
  await page.keyboard.type('WASHINGTON');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Nearly 70 % of $900 million in imports came from China, ');
  await page.keyboard.press('Control+b');
  await page.keyboard.type('officials');
  await page.keyboard.press('Control+b');
  await page.keyboard.type(' said.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('## What is known');
  await page.keyboard.press('Enter');
  await page.keyboard.type('The data are public');
  await page.keyboard.press('Shift+Control+ArrowLeft');
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog', { name: 'Link' }).waitFor();
  await page.keyboard.type('example.org/data');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await page.keyboard.type('> Nobody asked us.');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.type('- Lathes');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Mills');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Small ones');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await command(page, 'table');
  await page.keyboard.type('Year');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Share');
  for (let at = 0; at < 2; at += 1) await page.keyboard.press('Tab');
  await page.keyboard.type('2023');
  await command(page, 'Remove column');
  await saveText(page);

  const copy = await kept(page);
  expect(copy).toMatchObject({
    headline: 'Chinese machine tools fill Russian order books',
    standfirst: 'What customs data show, and what they do not.',
    dateline: 'WASHINGTON',
    citations: [{ title: 'public', publisher: null, url: 'https://example.org/data' }],
  });
  const text = (words: string, ...marks: object[]) => ({
    type: 'text',
    text: words,
    ...(marks.length > 0 && { marks }),
  });
  expect(copy.body.content.slice(0, 4)).toEqual([
    {
      type: 'paragraph',
      content: [
        text('Nearly 70 % of $900 million in imports came from China, '),
        text('officials', { type: 'bold' }),
        text(' said.'),
      ],
    },
    { type: 'heading', attrs: { level: 2 }, content: [text('What is known')] },
    {
      type: 'paragraph',
      content: [
        text('The data are '),
        text('public', { type: 'link', attrs: { href: 'https://example.org/data' } }),
      ],
    },
    { type: 'blockquote', content: [{ type: 'paragraph', content: [text('Nobody asked us.')] }] },
  ]);
  expect(copy.body.content[4]).toMatchObject({
    type: 'bulletList',
    content: [
      { type: 'listItem' },
      { type: 'listItem', content: [{ type: 'paragraph' }, { type: 'bulletList' }] },
    ],
  });
  expect(copy.body.content[5]).toMatchObject({ type: 'table' });
  expect(copy.body.content[5].content[0].content).toHaveLength(2);
  expect(faults).toEqual([]);
});

test('what Word, Google Docs and web pages put on the clipboard comes out clean', async () => {
  const page = await newPage();
  await page.goto('/desk/stories/new');
  await page.getByRole('button', { name: 'Begin the story' }).click();
  await page.locator('.writing-text').click();
  await paste(
    page,
    `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p{color:red}</style></head><body>
    <p class=MsoNormal style='margin:0'>From <b>Word</b><o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p>
    <p class=MsoListParagraphCxSpFirst style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp;</span></span><![endif]>First</p>
    <p class=MsoListParagraphCxSpMiddle style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>o<span>&nbsp;</span></span>Deeper</p>
    <p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·</span>Second</p>
    <p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>1.</span>Numbered</p></body></html>`,
  );
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await paste(
    page,
    `<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr"><span style="font-weight:700">Docs</span><span style="font-weight:400"> are </span><span style="font-style:italic">fine</span></p></b>`,
  );
  await page.keyboard.press('Enter');
  await paste(
    page,
    `<div onclick="x()"><h1>Page</h1><script>alert(1)</script><p>Kept <a href="https://example.org/?utm_source=x" onclick="y()">link</a><a href="javascript:z()">bare</a></p><img src="https://spy.example/p.gif" width="1" height="1"><form><input></form></div>`,
  );
  await saveText(page);
  const { body } = await kept(page);
  const html = JSON.stringify(body);
  expect(html).not.toMatch(/mso|javascript|utm_|spy|alert|·/);
  const words = body.content.map((block: { type: string }) => block.type);
  expect(words).toEqual(['paragraph', 'bulletList', 'orderedList', 'paragraph', 'heading', 'paragraph']);
  expect(body.content[1].content[0].content[1].type).toBe('bulletList');
  expect(body.content[3].content).toEqual([
    { type: 'text', text: 'Docs', marks: [{ type: 'bold' }] },
    { type: 'text', text: ' are ' },
    { type: 'text', text: 'fine', marks: [{ type: 'italic' }] },
  ]);
});

test.runIf(WHOLE)('a story in Arabic is written from right to left, with the tools in Arabic', async () => {
  const page = await newPage({ bypassCSP: true });
  await page.goto('/desk/stories/new?lang=ar');
  await page.getByLabel('اللغة', { exact: true }).selectOption('ar');
  await page.getByRole('button', { name: 'ابدأ الخبر' }).click();
  await page.getByRole('toolbar').waitFor();
  await page.getByLabel('العنوان', { exact: true }).first().fill('أدوات الآلات الصينية في روسيا');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.type('جاء نحو 70 % من أدوات الآلات من الصين.');
  await page.keyboard.press('Enter');
  await command(page, 'اقتباس');
  await page.keyboard.type('لم يسألنا أحد.');
  expect(await page.locator('.writing-text').evaluate((text) => getComputedStyle(text).direction)).toBe(
    'rtl',
  );
  await page.getByText('القسم والمواضيع والكتّاب').click();
  await page.getByRole('button', { name: 'أدوات الآلات' }).click();
  await saveText(page);
  expect(await passesAxe(page)).toEqual([]);
  const copy = await kept(page);
  expect(copy).toMatchObject({ language: 'ar', headline: 'أدوات الآلات الصينية في روسيا' });
  expect(copy.topics.map(({ slug }: { slug: string }) => slug)).toEqual(['machine-tools']);
  expect(copy.body.content.map(({ type }: { type: string }) => type)).toEqual(['paragraph', 'blockquote']);
});

test.runIf(WHOLE)('without JavaScript the same is written in a plain field', async () => {
  const page = await newPage({ javaScriptEnabled: false });
  await page.goto('/desk/stories/new');
  await page.getByRole('button', { name: 'Begin the story' }).click();
  await page.getByLabel('Headline', { exact: true }).fill('Written plainly');
  await page.getByLabel('Dateline').fill('BELGRADE');
  const text = [
    'Exports rose by **12 %** in [2023](https://example.org/a).',
    '## Then',
    '> Nobody asked.',
    '- One\n- Two',
    '| Year | Share |\n|---|---|\n| 2023 | 12 |',
    '![A crane](https://example.org/crane.jpg)\nThe crane.\n© A. Photographer',
  ].join('\n\n');
  await page.getByLabel('Text', { exact: true }).fill(text);
  await page.getByText('Section, topics, authors').click();
  await page.getByLabel('Topics').fill('Machine tools, Cranes');
  await comes(page, () => page.getByRole('button', { name: 'Save' }).click());
  await page.getByText('The text is saved.').waitFor();
  expect(await page.getByLabel('Text', { exact: true }).inputValue()).toBe(text);
  await page.getByLabel('Headline', { exact: true }).fill('Written plainly, twice');
  await comes(page, () => page.getByRole('button', { name: 'Save' }).click());
  await page.getByText('The text is saved.').waitFor();
  const copy = await kept(page);
  expect(copy.headline).toBe('Written plainly, twice');
  expect(copy.topics.map(({ slug }: { slug: string }) => slug)).toEqual(['machine-tools', 'cranes']);
  expect(copy.body.content.map(({ type }: { type: string }) => type)).toEqual([
    'paragraph',
    'heading',
    'blockquote',
    'bulletList',
    'table',
    'figure',
  ]);
});

test.runIf(WHOLE)('a picture has its words under it, and Enter leads on', async () => {
  const page = await newPage();
  await page.goto('/desk/stories/new');
  await page.getByRole('button', { name: 'Begin the story' }).click();
  await page.locator('.writing-text').click();
  await page.keyboard.type('Before it.');
  await page.keyboard.press('Enter');
  await paste(
    page,
    `<figure><img src="https://example.org/crane.jpg" alt="A crane"><figcaption>The crane.</figcaption></figure>`,
  );
  await page.locator('.writing-picture input').nth(2).waitFor();
  const [shows, , credit] = await page.locator('.writing-picture input').all();
  expect(await shows?.inputValue()).toBe('A crane');
  await shows?.fill('A red crane');
  await credit?.fill('A. Photographer');
  await page.keyboard.press('Enter');
  await page.keyboard.type('After it.');
  await saveText(page);
  const { body } = await kept(page);
  expect(body.content.map(({ type }: { type: string }) => type)).toEqual([
    'paragraph',
    'figure',
    'paragraph',
  ]);
  expect(body.content[1].attrs).toMatchObject({
    alt: 'A red crane',
    caption: 'The crane.',
    credit: 'A. Photographer',
    src: 'https://example.org/crane.jpg',
  });
});

test.runIf(WHOLE)('the page passes axe and fits a narrow screen, light and dark', async () => {
  const page = await newPage({ bypassCSP: true, viewport: { width: 320, height: 700 } });
  await page.goto('/desk/stories/new');
  expect(await passesAxeInBoth(page)).toEqual([]);
  await page.getByRole('button', { name: 'Begin the story' }).click();
  await page.getByRole('toolbar').waitFor();
  for (const summary of await page.locator('.writing summary').all()) await summary.click();
  expect(await passesAxeInBoth(page)).toEqual([]);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(wide).toBeLessThanOrEqual(0);
  await page.locator('.writing-text').click();
  await page.keyboard.press('Control+/');
  expect(await passesAxeInBoth(page)).toEqual([]);
});
