import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { wordsIn } from '../../../src/words/words.ts';
import { openBrowser } from '../browser.ts';
import { startEmptyPortal } from './empty-portal.ts';
import { type Hands, KeyHands, MouseHands } from './hands.ts';
import { becomes } from './newsroom.ts';
import { saveText } from './save-text.ts';

// From an empty folder to a first story in two languages, counted in steps: what makes the way longer is seen here.

/** As many as the way takes; a step more has to be worth it. */
const STEPS = 51;
const LOGO = {
  name: 'logo.svg',
  mimeType: 'image/svg+xml',
  buffer: Buffer.from(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 40"><path d="M0 0h240v40H0z" fill="#7a1f3d"/></svg>',
  ),
};
/** What a newsroom writes about itself. */
const TEXTS = {
  en: {
    sections: ['Harbour', 'Council', 'Sport'],
    headline: 'A ferry sails again',
    text: 'The ferry left at noon.',
    about: 'We report from the harbour.',
  },
  ar: {
    sections: ['الميناء', 'المجلس', 'الرياضة'],
    headline: 'عبّارة تبحر من جديد',
    text: 'غادرت العبّارة ظهرًا.',
    about: 'نكتب من الميناء.',
  },
} as const;
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

/** Goes the whole way in the interface of `main`; `other` is the second language of the newsroom. */
async function openNewsroom(main: 'en' | 'ar', other: 'en' | 'ar', handsFor: (page: Page) => Hands) {
  const portal = await startEmptyPortal(browser, { viewport: { width: 1280, height: 900 } });
  try {
    const words = wordsIn(main);
    const say = words.say.bind(words);
    const { page, setup, stranger } = portal;
    const hands = handsFor(page);
    expect((await stranger('/setup')).status).toBe(403);
    await page.goto(`${setup}&lang=${main}`);

    await hands.fill(say('settingName'), 'The Harbour');
    await hands.tick(words.nameOfLanguage(other));
    await hands.fill(say('setupYourName'), 'Fay Founder');
    await hands.fill(say('doorEmail'), 'fay@harbour.example');
    await hands.fill(say('doorPassword'), 'quiet harbour at dawn');
    await hands.pick(say('setupTemplateNone'));
    const lines = TEXTS[main].sections.map((name, at) => `${name} / ${TEXTS[other].sections[at]}`);
    await hands.fill(say('setupOwnSections'), lines.join('\n'));
    await hands.press(say('setupButton'), say('setupWelcome'));
    expect((await stranger(new URL(setup).pathname + new URL(setup).search)).status).toBe(410);
    const toDesk = () => hands.press(say('deskStart'), say('secFirst'));

    await hands.press(say('firstSettings'), /\/desk\/settings/);
    await hands.fill(say('settingAccent'), '#7a1f3d');
    await hands.tick(say('settingFourEyes'));
    await hands.press(say('settingsSave'), say('settingsSaved'));
    await hands.upload(
      say('settingsPictureFile', { setting: say('settingLogo') }),
      say('settingsPictureUpload'),
      LOGO,
    );
    await page.locator('#picture-logo img').waitFor();
    await toDesk();

    await hands.press(say('firstInvite'), /#new$/);
    for (const email of ['ana@harbour.example', 'bo@harbour.example']) {
      await hands.fill(say('inviteEmail'), email);
      await hands.press(say('inviteSend'), async () => {
        await page.locator('.desk-row').getByText(email).first().waitFor();
      });
    }
    await toDesk();

    let about = '';
    for (const kind of [say('pgKindAbout'), say('pgKindImprint'), say('pgKindPrivacy')]) {
      await hands.press(kind, /\/pages\/new/);
      await hands.fill(say('pgText'), TEXTS[main].about);
      await hands.press(say('pgPublish'), say('pgDonePublished'));
      about ||= (await page.locator('.desk-meta code').textContent()) ?? '';
      await toDesk();
    }

    await hands.press(say('firstMenus'), /\/desk\/menus/);
    await hands.press(say('menuEditNamed', { menu: say('menuHeader') }), /\/desk\/menus\/header/);
    await hands.press(say('menuAdd'), async () => {
      await page.locator('#to-3').waitFor();
    });
    await hands.fillHere('#to-3', about);
    await hands.press(say('menuSave'), say('menuSaved'));
    await toDesk();

    await hands.press(say('firstStory'), /\/stories\/new/);
    await begin(hands);
    await write(hands, main);
    await hands.press(say('writeFiling'));
    await hands.choose(say('writeSection'), TEXTS[main].sections[0]);
    await saveText(page);
    await publish(hands);

    await hands.press(say('writeTranslate'), /translates=/);
    await begin(hands);
    await write(hands, other);
    await saveText(page);
    await publish(hands);

    for (const language of [main, other]) {
      const front = `/?lang=${language}`;
      const { headline, sections } = TEXTS[language];
      await becomes(async () => (await stranger(front)).text.includes(headline), true);
      const { text } = await stranger(front);
      expect.soft(text).toContain(`>${sections[0]}<`);
      expect.soft(text).toContain('<title>The Harbour</title>');
      expect.soft(text).toContain('#7a1f3d');
      expect.soft(text).toContain('class="logo');
      expect.soft(text).toContain(`href="${about}`);
      expect.soft(text.match(/href="\/page\//g)?.length).toBeGreaterThanOrEqual(4);
    }
    await page.goto(`${portal.url}/desk`);
    expect(await page.getByText(say('secFirst'), { exact: true }).count()).toBe(0);
    expect(hands.steps).toBeLessThanOrEqual(STEPS);
  } finally {
    await portal.stop();
  }

  async function begin(hands: Hands) {
    await hands.press(wordsIn(main).say('writeBegin'), async () => {
      await hands.page.getByRole('toolbar').waitFor();
    });
  }
  async function write(hands: Hands, language: 'en' | 'ar') {
    await hands.fill(wordsIn(main).say('writeHeadline'), TEXTS[language].headline);
    await hands.write(wordsIn(main).say('writeBody'), TEXTS[language].text);
  }
  async function publish(hands: Hands) {
    await hands.press(wordsIn(main).say('flowPublish'), wordsIn(main).say('flowPublished'));
  }
}

test(
  'a newsroom opens with a mouse',
  () => openNewsroom('en', 'ar', (page) => new MouseHands(page)),
  240_000,
);

test('the same by keyboard alone', () => openNewsroom('en', 'ar', (page) => new KeyHands(page)), 240_000);

test('the same in Arabic', () => openNewsroom('ar', 'en', (page) => new MouseHands(page)), 240_000);
