import { expect, it } from 'vitest';
import { fixedClock } from '../../../clock.ts';
import { LOG_ACTIONS, type LogEntry } from '../../../desk/log/log.queries.ts';
import { DECISION_KINDS } from '../../../entities/decisions/decision.ts';
import { BUILT_IN_LANGUAGES, type InterfaceLanguage } from '../../../words/languages.ts';
import { wordsIn } from '../../../words/words.ts';
import { editionOf } from '../../site/edition.ts';
import { testConfig } from '../../testing/testing-parts.ts';
import { detailsInWords, placeOf } from './detail-words.ts';
import { doingWord } from './doing-words.ts';

const ANN = '0190a000-0000-7000-8000-00000000000a';
const THING = '0190a000-0000-7000-8000-0000000000ff';

function said(action: string, details: object, language: InterfaceLanguage = 'en'): string {
  const edition = editionOf({ config: testConfig(), clock: fixedClock('2026-03-01T00:00:00Z') }, language);
  return detailsInWords({ action, details }, new Map([[ANN, 'Ann Lee']]), edition);
}

it('says what was done, and nothing of how the log keeps it', () => {
  expect(said('move', { move: 'approve', from: 'in review', to: 'approved', overrides: 0 })).toBe(
    'Approve · from In review to Approved',
  );
  const again = { move: 'publish changes', from: 'published', to: 'published', overrides: 2 };
  expect(said('move', again)).toBe('Changes published · 2 problems overridden');
  expect(said('save revision', { number: 3, reason: 'approve' })).toMatch(/^Revision 3 · /);
  expect(said('change person', { role: 'editor', before: 'reporter', open: true })).toBe(
    'Editor · before: Reporter',
  );
  expect(said('change person', { role: 'editor', before: 'editor', open: false })).toBe(
    'Editor · the account is closed',
  );
  expect(said('embargo', { until: '2026-03-05T10:00:00+00:00', before: null })).toBe(
    'until 5 March 2026, 10:00 UTC',
  );
  expect(said('embargo', { until: null, before: '2026-03-05T10:00:00+00:00' })).toBe(
    'no embargo any more · before: 5 March 2026, 10:00 UTC',
  );
  expect(said('arrange front', { kind: 'save', number: 2, slots: 4 })).toBe(
    'saved · version 2 · 4 stories placed',
  );
  expect(said('live entry', { what: 'edited', number: 7, version: 2 })).toBe('Entry 7 · changed · version 2');
  const made = { person: ANN, scopes: ['stories:read'], expires: '2027-01-01T00:00:00Z', token: THING };
  expect(said('make token', made)).toBe(
    'Ann Lee · stories:read · until 1 January 2027, 00:00 UTC · by token …0000000000ff',
  );
  const overruled = { kind: 'overrule', verdict: 'differs' };
  expect(said('decide figure', overruled)).toBe('verdict overruled · differs');
  expect(said('change dataset', { kind: 'new version', dataset: 'exports', number: 2 })).toBe(
    'exports · new version · version 2',
  );
  expect(said('change section', { kind: 'rename', section: 'world' })).toBe('world · renamed');
  expect(said('add place', { place: 'kisumu' })).toBe('kisumu');
  expect(said('change webhook', { kind: 'change', on: false, events: ['story.published'] })).toBe(
    'changed · switched off · story.published',
  );
  expect(
    said('change source', {
      source: 'wire',
      changed: ['policy', 'licence'],
      policy: 'own',
      before: 'linked',
    }),
  ).toBe('wire · What it allows · Licence · Own reporting · before: An excerpt that links to the original');
  expect(said('make person', { role: 'editor', invitation: THING })).toBe('Editor · by an invitation');
  expect(said('invite person', { role: 'reporter' })).toBe('Reporter');
  expect(said('reset login', { twoStepEnded: true })).toBe('second step removed');
  expect(said('reset login', { twoStepEnded: false })).toBe('');
  expect(said('let block pass', { kind: 'licence', key: 'licence-x' })).toBe(
    said('take block back', { kind: 'licence' }),
  );
  expect(said('let block pass', { kind: 'licence' }, 'ru')).not.toMatch(/[a-z]{3}/);
});

it('says it in each language, without a word of the database', () => {
  const kept = {
    'decide entity': DECISION_KINDS,
    'decide hit': ['same', 'not the same', 'unsure'],
    'change picture': ['add', 'describe', 'replace', 'remove', 'bring back'],
    'arrange front': ['save', 'undo', 'redo', 'restore', 'import', 'withdrawal'],
    'live entry': ['out', 'edited', 'taken back'],
    'live coverage': ['ended', 'open'],
    'change webhook': ['add', 'change', 'remove'],
    'decide figure': ['bind', 'accept', 'reject', 'sign', 'overrule', 'hide', 'show', 'over signature'],
    'decide correction': ['accepted', 'dismissed'],
    'change dataset': ['add', 'new version', 'confirm', 'publish', 'unpublish', 'remove'],
    'change basket': ['add', 'new version'],
    'change section': ['add', 'rename', 'order', 'remove', 'bring back'],
    'change feed': ['add', 'change', 'remove'],
    'change redirect': ['add', 'change', 'remove'],
    'change event': ['split', 'join', 'rename', 'show', 'hide'],
    'decide item': ['take', 'spike', 'bring back', 'follow', 'unfollow'],
    'decide items': ['spike', 'bring back'],
  };
  for (const language of BUILT_IN_LANGUAGES) {
    const words = wordsIn(language);
    for (const kind of Object.values(kept).flat()) {
      const word = doingWord(kind, words);
      expect(word, `${language}: ${kind}`).not.toBe('');
      if (language !== 'en') expect(word, `${language}: ${kind}`).not.toBe(kind);
    }
  }
  const moved = { move: 'send back', from: 'in review', to: 'draft', overrides: 1, token: THING };
  expect(said('move', moved, 'ru')).not.toMatch(/[a-z]{3}/);
});

it('stands whatever a row lacks', () => {
  for (const action of LOG_ACTIONS) expect(() => said(action, {})).not.toThrow();
});

it('leads to what a row is about', () => {
  const row = (action: string, details: object, about = 'x') =>
    placeOf({ action, about, aboutId: THING, details } as LogEntry);
  expect(row('decide entity', { kind: 'merge', entity: ANN })).toBe(`/desk/entities/${ANN}`);
  expect(row('decide hit', { hit: ANN, decision: 'same' })).toBe(`/desk/screening/${ANN}`);
  expect(row('change picture', { kind: 'add', picture: ANN })).toBe(`/desk/media/${ANN}`);
  expect(row('change person', { role: 'editor' }, 'users')).toBe(`/desk/people/${THING}`);
  expect(row('change webhook', { kind: 'change' })).toBe(`/desk/webhooks/${THING}`);
  expect(row('change webhook', { kind: 'remove' })).toBeNull();
  expect(row('decide figure', { kind: 'bind' }, 'claims')).toBe(`/desk/figures/${THING}`);
  expect(row('decide correction', { kind: 'accepted' })).toBe('/desk/corrections');
  expect(row('decide correction', { kind: 'accepted', dataset: 'exports' }, 'revision_cases')).toBe(
    `/desk/revisions/${THING}`,
  );
  expect(row('change dataset', { kind: 'add', dataset: 'exports' })).toBe('/desk/datasets/exports');
  expect(row('change dataset', { kind: 'remove', dataset: 'exports' })).toBeNull();
  expect(row('change basket', { kind: 'new version', basket: 'tools' })).toBe('/desk/baskets/tools');
  expect(row('change event', { kind: 'split' }, 'events')).toBe(`/desk/events/${THING}`);
  expect(row('decide item', { kind: 'take' }, 'stories')).toBe(`/desk/intake/${THING}`);
  expect(row('change source', { source: 'wire' })).toBe('/desk/sources/wire');
  expect(row('change author', { author: 'ana-ruiz', changed: ['role'] })).toBe('/desk/authors/ana-ruiz');
  expect(row('change feed', { kind: 'change', feed: 'Wire' }, 'feeds')).toBe(`/desk/feeds/${THING}`);
  expect(row('change feed', { kind: 'remove', feed: 'Wire' }, 'feeds')).toBeNull();
  expect(row('change redirect', { kind: 'add', from: '/a', to: '/b' })).toBe('/desk/redirects');
  expect(row('make person', { role: 'editor' }, 'users')).toBe(`/desk/people/${THING}`);
  expect(row('invite person', { role: 'editor' }, 'registrations')).toBe('/desk/invitations');
  const passed = {
    action: 'let block pass',
    about: 'block_overrides',
    aboutId: THING,
    storyId: ANN,
    details: {},
  };
  expect(placeOf(passed as LogEntry)).toBe(`/desk/stories/${ANN}/blocks`);
  expect(row('change section', { kind: 'order', section: 'world' })).toBe('/desk/sections/world');
  expect(row('change section', { kind: 'remove', section: 'world' })).toBeNull();
  expect(row('move', {})).toBeNull();
});
