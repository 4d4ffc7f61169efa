import { expect } from 'vitest';
import { wordsIn } from '../../../src/words/words.ts';
import { Keys } from '../keys.ts';
import { becomes, type Desk, isTold, nextMinute, whenOut } from './newsroom.ts';

/** A story in one language: what is written, said of it, corrected, and where the words stand that keys have to find. */
export interface StoryInKeys {
  readonly language: 'en' | 'ar';
  readonly headline: string;
  /** Words of the headline that no other story has. */
  readonly known: string;
  readonly standfirst: string;
  readonly place: string;
  readonly dateline: string;
  readonly paragraphs: readonly string[];
  /** What the panel says of its figures. */
  readonly figure: string;
  /** So many words of the text, from its beginning, are commented on. */
  readonly commented: readonly [count: number, words: string];
  readonly comment: string;
  readonly answer: string;
  /** In the last paragraph: so many words from its beginning stands what is wrong. */
  readonly wrong: readonly [before: number, words: string, right: string];
  readonly said: string;
  readonly subject: string;
}

/** Takes a story on its whole way with the keyboard alone: from an empty page to its correction, and to the front page. */
export async function storyByKeys(desk: Desk, story: StoryInKeys): Promise<void> {
  const words = wordsIn(story.language);
  const say = words.say.bind(words);
  const isArabic = story.language === 'ar';
  /** Where the text goes on: to the left in Arabic. */
  const onwards = isArabic ? 'ArrowLeft' : 'ArrowRight';
  const query = isArabic ? '?lang=ar' : '';
  const asSaid = (text: string) => new RegExp(text.replace(/\{time\}.*/, '\\d\\d:\\d\\d'));

  const at = async (who: Parameters<Desk['pageOf']>[0], path?: string) => {
    const keys = new Keys(await desk.pageOf(who));
    if (path) await open(keys, path);
    return keys;
  };
  const open = async ({ page }: Keys, path: string) => {
    await page.goto(path);
    const html = await page.evaluate(() => [
      document.documentElement.dir,
      getComputedStyle(document.body).direction,
    ]);
    expect(html).toEqual(isArabic ? ['rtl', 'rtl'] : ['ltr', 'ltr']);
  };
  const toText = async (keys: Keys) => {
    await keys.to(say('writeBody'));
    await keys.focusOn('.writing-text');
  };
  const saved = ({ page }: Keys) => page.getByText(asSaid(say('keepSaved', { time: '{time}' }))).waitFor();
  const moved = ({ page }: Keys, state: string) => page.getByText(say('flowDoneMoved', { state })).waitFor();

  // The reporter: from an empty page to a text with a picture, whose figures the panel finds.
  const reporter = await at('reporter', '/desk/stories/new');
  await reporter.to(say('writeLanguage'));
  const language = await reporter.page.evaluate(() => (document.activeElement as HTMLSelectElement).value);
  expect(language).toBe(story.language);
  await reporter.enter(say('writeBegin'));
  await reporter.page.getByRole('toolbar').waitFor();
  const id = /stories\/([0-9a-f-]{36})/.exec(reporter.page.url())?.[1] ?? '';
  await reporter.to(say('writeHeadline'));
  await reporter.type(story.headline);
  await reporter.press('Enter');
  await reporter.type(story.standfirst);
  await reporter.to(say('writePlace'));
  await reporter.type(story.place);
  await reporter.press('Shift+Tab');
  const dateline = () => reporter.page.evaluate(() => (document.activeElement as HTMLInputElement).value);
  await becomes(dateline, story.dateline);
  await reporter.press('Shift+Tab', 'Enter');
  for (const paragraph of story.paragraphs) {
    await reporter.type(paragraph);
    await reporter.press('Enter');
  }
  // The tools are one stop; the arrows lead the way the script runs.
  await reporter.press('Alt+F10');
  await reporter.focusOn('.writing-strip button');
  const library = say('writeFromLibrary');
  for (let tools = 0; tools < 20; tools += 1) {
    if ((await reporter.page.evaluate(() => document.activeElement?.textContent)) === library) break;
    await reporter.press(onwards);
  }
  await reporter.press('Enter');
  await reporter.page.getByRole('dialog').locator('li button').first().waitFor();
  await reporter.press('ArrowDown');
  await reporter.focusOn('.writing-library li button');
  await reporter.press('Enter');
  await reporter.focusOn('.writing-picture input');
  await reporter.type(story.figure);
  await reporter.press('Tab', 'Tab', 'Control+a');
  await reporter.type(story.comment);
  await reporter.press('Enter');
  await reporter.focusOn('.writing-text');
  const panel = reporter.page.locator('[data-panel]');
  await panel.getByText(story.figure).first().waitFor();
  await panel.locator('[data-kind="media"]').waitFor({ state: 'detached' });
  await saved(reporter);
  await reporter.enter(say('flowWorkflow'), true);
  await reporter.page.waitForURL('**/workflow**');
  await reporter.enter(say('flowAskForReview'));
  await moved(reporter, say('flowInReview'));

  // The editor comments on words that keys have chosen; the reporter answers; it is settled.
  const editor = await at('editor', `/desk/stories/${id}`);
  await toText(editor);
  await editor.press('Control+Home');
  const [count, commented] = story.commented;
  for (let word = 0; word < count; word += 1) await editor.press(`Control+Shift+${onwards}`);
  await editor.press('Control+Alt+m');
  await editor.page.waitForURL('**/comments?**');
  await editor.to(say('flowQuote'));
  expect(await editor.page.evaluate(() => (document.activeElement as HTMLTextAreaElement).value)).toBe(
    commented,
  );
  await editor.press('Tab');
  await editor.type(story.comment);
  await editor.enter(say('flowCommentDo'));
  await editor.page.locator('.flow-thread blockquote').getByText(commented).waitFor();
  await open(reporter, `/desk/stories/${id}/comments`);
  await reporter.enter(say('flowAnswerDo'));
  await reporter.to(say('flowAnswer'));
  await reporter.type(story.answer);
  await reporter.enter(say('flowAnswerDo'));
  await reporter.page.locator('.flow-answer').getByText(story.answer).waitFor();
  await open(editor, `/desk/stories/${id}/comments`);
  await editor.page.getByText(story.answer).waitFor();
  await editor.enter(say('flowSettle'));
  await editor.page.getByText(say('flowDoneSettled')).waitFor();

  // Approved, and given its time.
  await open(editor, `/desk/stories/${id}/workflow`);
  await editor.enter(say('flowApprove'));
  await moved(editor, say('flowApproved'));
  await editor.to(say('flowTimes'));
  const due = nextMinute((await editor.page.locator('.flow-move').textContent()) ?? '');
  await editor.time(due.value);
  await editor.enter(say('flowSchedule'));
  await moved(editor, say('flowScheduled'));
  const path = await desk.addressOf(story.known);
  expect(await desk.status(path)).toBe(404);
  await whenOut(desk, path, due.at);

  const reader = await at('reader', path);
  const page = reader.page;
  await page.getByRole('heading', { name: story.headline }).waitFor();
  await page.getByText(story.dateline).first().waitFor();
  expect(await page.locator('.body figure').innerHTML()).toContain(story.comment);
  const ofText = page.locator('.body p').first();
  expect(await ofText.evaluate((one) => getComputedStyle(one).direction)).toBe(isArabic ? 'rtl' : 'ltr');
  await reader.enter(new RegExp(`^${say('saveStory')}`));
  await page
    .getByRole('button', { name: new RegExp(`^${say('storySaved')}`) })
    .first()
    .waitFor();

  // A figure is put right: one editor writes it, the other publishes it as a correction.
  const second = await at('second', `/desk/stories/${id}`);
  await toText(second);
  const [before, wrong, right] = story.wrong;
  await second.press('Control+Home', 'Control+ArrowDown');
  for (let word = 0; word < before; word += 1) await second.press(`Control+${onwards}`);
  // A word ends before its space.
  await second.press(onwards);
  for (const _ of wrong) await second.press(`Shift+${onwards}`);
  expect(await second.page.evaluate(() => String(getSelection()))).toBe(wrong);
  await second.type(right);
  await saved(second);
  expect(await desk.text(path)).not.toContain(story.said);
  await open(editor, `/desk/stories/${id}/changes`);
  expect(await editor.page.locator('.changes-text ins').allTextContents()).toEqual([right]);
  await editor.to(say('changesAsNote'));
  await editor.press('ArrowDown');
  expect(await editor.page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe(
    'correction',
  );
  await editor.press('Tab');
  await editor.type(story.said);
  await editor.enter(say('changesPublish'));
  await editor.page.getByText(say('changesDone')).waitFor();
  await isTold(desk, { path, said: story.said, subject: story.subject, query });
  await open(reader, path);
  await page.locator('.story-head .correction').getByText(story.said).waitFor();
  await page.locator('.body').getByText(right).waitFor();

  // A slot of the front page: found, placed, and moved to the lead.
  await open(editor, `/desk/front${isArabic ? '?edition=ar' : ''}`);
  const told = editor.page.locator('.board-placed [role=status]');
  for (const name of [isArabic ? 'طاحونة تقف' : 'A mill stands', story.headline]) {
    await editor.enter(say('boardPlaceNamed', { headline: name }));
    await becomes(async () => (await told.textContent())?.includes(name), true);
  }
  await editor.press('ArrowUp');
  const two = new Intl.NumberFormat(story.language);
  const places = { headline: story.headline, place: two.format(1), places: two.format(2) };
  await becomes(() => told.textContent(), say('boardMoved', places));
  await editor.enter(say('boardSave'));
  await editor.page.waitForURL(/done=saved/);
  const lead = async () => /<div class="lead">.*?<\/h2>/s.exec(await desk.text(`/${query}`))?.[0];
  await becomes(async () => (await lead())?.includes(story.headline), true);
}
