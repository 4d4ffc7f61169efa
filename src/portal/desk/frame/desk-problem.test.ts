import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeMember, type TestMember } from '../../../readers/testing.ts';
import type { Store } from '../../../store/database.ts';
import { openTestStore } from '../../../store/testing.ts';
import { BUILT_IN_LANGUAGES, type InterfaceLanguage } from '../../../words/languages.ts';
import { problemLine, type Refusal, refusal } from '../../../words/refusal.ts';
import { wordsIn } from '../../../words/words.ts';
import type { RunningServer } from '../../server/server.ts';
import { startTestPortal } from '../../testing/testing.ts';
import { readPage } from '../../testing/testing-page.ts';
import { testConfig } from '../../testing/testing-parts.ts';
import { visitsTo } from '../../testing/testing-visitor.ts';

let store: Store;
let portal: RunningServer;
let editor: TestMember;
let dataEditor: TestMember;
beforeAll(async () => {
  store = await openTestStore();
  portal = await startTestPortal(store, { config: testConfig({ PUBLIC_URL: 'http://localhost:3999' }) });
  editor = await makeMember(store, { role: 'editor', name: 'Emil' });
  dataEditor = await makeMember(store, { role: 'data editor', name: 'Dora' });
});
afterAll(async () => {
  await portal.close();
  await store.close();
});
const { post } = visitsTo(() => ({ portal, as: editor }));

/** Forms with errors in them, and how they are refused. */
const SENT: readonly (readonly [path: string, form: Record<string, string>, refused: Refusal])[] = [
  ['/desk/sections', { name: 'World', slug: 'Not One' }, refusal('sectionAddressWrong')],
  ['/desk/sections', { name: ' ', slug: 'world' }, refusal('sectionNameMissing')],
  ['/desk/baskets', { name: 'Tools', slug: 'NO', source: 'WCO', codes: '8456' }, refusal('basketAddress')],
  ['/desk/baskets', { name: '', slug: 'tools', source: 'WCO', codes: '8456' }, refusal('basketNameMissing')],
  ['/desk/calendar', { headline: '', due: '2027-01-01T10:00' }, refusal('planTitleMissing')],
  ['/desk/calendar', { headline: 'A visit', due: 'tea time' }, refusal('timeWrong')],
];

describe.each(BUILT_IN_LANGUAGES)('a form that is refused, in %s', (language: InterfaceLanguage) => {
  it.each(SENT)('%s with %o', async (path, form, refused) => {
    const answer = await post(
      `${path}?lang=${language}`,
      form,
      path.startsWith('/desk/baskets') ? dataEditor : editor,
    );
    expect([answer.status, answer.headers.get('location')]).toEqual([refused.status, null]);
    const { text } = readPage(await answer.text());
    expect(text).toContain(problemLine(refused, wordsIn(language)));
    if (language !== 'en') expect(text).not.toContain(refused.message);
  });
});

it('tells programs the code, its parameters, and what is wrong in English', async () => {
  const answer = await post('/desk/sections?lang=ru', { name: 'World', slug: 'Not One' }, undefined, {
    accept: 'application/json',
  });
  expect(answer.status).toBe(400);
  expect(await answer.json()).toMatchObject({
    status: 400,
    detail: 'A section cannot have this address.',
    advice: 'Use lower-case letters, digits and hyphens, such as world-news.',
    code: 'sectionAddressWrong',
    params: {},
  });
});
