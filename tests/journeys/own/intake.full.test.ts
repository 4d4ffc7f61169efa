import { expect, test } from 'vitest';
import { bringIn } from '../../../src/desk/intake/testing.ts';
import { makeMember, type TestMember } from '../../../src/readers/testing.ts';
import { wordsIn } from '../../../src/words/words.ts';
import { passesAxeInBoth } from '../passes-axe.ts';
import { isWiderThanScreen, servedNewsroom } from './served-newsroom.ts';

// An editor works through what came in, without a mouse.

const say = wordsIn('en').say.bind(wordsIn('en'));
const [STRIKE, PORTS, CHESS] = ['Strike in Linz', 'Ports close', 'Chess: Ivanov wins'];
let editor: TestMember;
let arabic: TestMember;

const { enter } = servedNewsroom(async (store) => {
  editor = await makeMember(store, { role: 'editor', name: 'Emil Editor' });
  arabic = await makeMember(store, { role: 'editor', name: 'Amal', language: 'ar' });
  for (const [hour, headline] of [STRIKE, PORTS, CHESS].entries())
    await bringIn(
      store,
      { headline, text: `${headline}, officials said.`, sourceUrl: `https://wire.example/${hour}` },
      new Date(Date.now() - (9 - hour) * 60_000),
    );
});

test('an editor spikes, brings back, follows, publishes and takes items by keyboard', async () => {
  const page = await enter(editor, '/desk/intake');
  await page.getByRole('heading', { name: CHESS }).waitFor();
  expect(await passesAxeInBoth(page)).toEqual([]);
  await page.keyboard.press('j');
  await page.keyboard.press('x');
  await page.getByText(say('inDidSpike')).waitFor();
  await page.getByRole('heading', { name: CHESS }).waitFor({ state: 'detached' });
  await page.goto('/desk/intake?state=spiked');
  await page.keyboard.press('j');
  await page.keyboard.press('u');
  // The last one of a list is followed by what an empty list says.
  await page.getByText(say('inNoMatch')).waitFor();
  await page.goto('/desk/intake');
  await page.getByRole('heading', { name: CHESS }).waitFor();
  await page.keyboard.press('/');
  await page.keyboard.type('linz');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: PORTS }).waitFor({ state: 'detached' });
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: STRIKE }).waitFor();
  expect(await passesAxeInBoth(page)).toEqual([]);
  await page.keyboard.press('f');
  await page.getByText(say('inDidFollow')).waitFor();
  await page.keyboard.press('t');
  await page.waitForURL(/\/desk\/stories\//);

  await page.goto('/desk/intake');
  await page.getByRole('link', { name: PORTS }).click();
  await page.getByRole('button', { name: say('inLink'), exact: true }).click();
  await page.getByText(say('inDidLink')).waitFor();
  await page.goto('/');
  await page.getByRole('link', { name: PORTS }).first().waitFor();
}, 120_000);

test('an editor spikes several at once by keyboard, or all that match, and undoes it', async () => {
  const page = await enter(editor, '/desk/intake');
  await page.getByRole('heading', { name: CHESS }).waitFor();
  const rows = page.locator('[data-keys-item]');
  const all = await rows.count();
  const many = page.getByRole('form', { name: say('inMany') });
  await page.keyboard.press('j');
  await page.keyboard.press('v');
  expect(await rows.first().getByRole('checkbox').isChecked()).toBe(true);
  expect(await many.getByRole('button', { name: say('inSpikeTicked') }).isVisible()).toBe(true);
  expect(await passesAxeInBoth(page)).toEqual([]);
  await page.keyboard.press('m');
  await page.keyboard.press('Enter');
  await page.getByText(say('inDidSpikeMany', { count: 1 })).waitFor();
  await page.keyboard.press('z');
  await page.getByText(say('inDidUnspikeMany', { count: 1 })).waitFor();
  expect(await rows.count()).toBe(all);
  await page.keyboard.press('a');
  await page.keyboard.press('m');
  await page.keyboard.press('Enter');
  await page.getByText(say('inNone')).waitFor();
  await page.keyboard.press('z');
  await page.getByRole('heading', { name: CHESS }).waitFor();
  // Nothing is ticked: the key leads to the other button.
  await page.goto('/desk/intake?q=ivanov');
  await page.keyboard.press('m');
  await page.keyboard.press('Enter');
  await page.getByText(say('inDidSpikeMany', { count: 1 })).waitFor();
  await page.getByRole('button', { name: say('inUndo') }).click();
  await page.getByRole('heading', { name: CHESS }).waitFor();
}, 120_000);

test('the pool works on a phone, from right to left', async () => {
  const page = await enter(arabic, '/desk/intake');
  await page.setViewportSize({ width: 360, height: 780 });
  expect(await isWiderThanScreen(page)).toBe(false);
  expect(await passesAxeInBoth(page)).toEqual([]);
  await page.getByRole('link', { name: CHESS }).click();
  await page.getByRole('heading', { level: 1, name: CHESS }).waitFor();
  expect(await isWiderThanScreen(page)).toBe(false);
  expect(await passesAxeInBoth(page)).toEqual([]);
}, 120_000);
