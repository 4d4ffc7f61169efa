import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { comes } from '../comes.ts';
import { type Desk, isTold, nextMinute, whenOut } from './newsroom.ts';

// What is said of trade is the reference page's, told anew.

const HEADLINE = 'China fills Russia’s order books for machine tools';
const PARAGRAPHS = [
  'Nearly 70% of Russia’s roughly $900 million in machine tool imports in the last quarter of 2023 came from China, two U.S. officials said.',
  'About 90% of the microelectronics Russia imported in 2023 came from China, the officials said.',
  'Russia’s imports of semiconductors from China grew from $200 million in 2021 to more than $500 million in 2022, the Free Russia Foundation said.',
];
const BEFORE = 'About 90% of the microelectronics';
const AFTER = 'About 89% of the microelectronics';
const SAID = 'An earlier version gave the share of microelectronics as about 90%.';

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

/** Takes a story on its whole way with the mouse: from an empty page to its correction. */
export async function storyByMouse(desk: Desk): Promise<void> {
  const rita = await desk.pageOf('reporter');
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
  // The page the story is written on has a button of this name too: one pressed there goes with the page.
  await rita.waitForURL('**/workflow');
  await rita.getByRole('button', { name: 'Ask for review' }).click();
  await rita.getByText('The story is now: In review.').waitFor();

  // The editor comments on a passage from where it is written; the reporter answers.
  const emil = await desk.pageOf('editor');
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
  await comes(rita, () => rita.locator('.flow-thread').getByRole('button', { name: 'Answer' }).click());
  await emil.reload();
  await emil.getByText('They spoke on condition of anonymity.').waitFor();
  await comes(emil, () => emil.getByRole('button', { name: 'Done' }).click());

  await emil.goto(`/desk/stories/${id}/workflow`);
  await emil.getByRole('button', { name: 'Approve' }).click();
  await emil.getByText('The story is now: Approved.').waitFor();
  const due = nextMinute((await emil.locator('.flow-move').textContent()) ?? '');
  await emil.locator('.flow-move input[type="datetime-local"]').fill(due.value);
  await emil.getByRole('button', { name: 'Schedule' }).click();
  await emil.getByText('The story is now: Scheduled.').waitFor();
  const path = await desk.addressOf('order books');
  expect(await desk.status(path)).toBe(404);

  // Out at its time, for everybody.
  await whenOut(desk, path, due.at);
  const robin = await desk.pageOf('reader');
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
  const wanda = await desk.pageOf('second');
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
  expect(await desk.text(path)).toContain(BEFORE);
  await emil.goto(`/desk/stories/${id}/changes`);
  expect(await emil.locator('.changes-text ins').allTextContents()).toEqual(['89']);
  await emil.getByLabel('A correction: something was wrong').check();
  await emil.getByLabel('What readers will be told').fill(SAID);
  await emil.getByRole('button', { name: 'Publish the changes' }).click();
  await emil.getByText('Published, with a note to readers.').waitFor();

  await isTold(desk, { path, said: SAID, subject: `Correction: ${HEADLINE}` });
  await robin.goto(path);
  await robin.locator('.body').getByText(AFTER).waitFor();
  await robin.locator('.story-head .correction').getByText(SAID).waitFor();
}
