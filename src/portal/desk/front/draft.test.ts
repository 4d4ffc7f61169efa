import { expect, it } from 'vitest';
import { newId } from '../../../store/ids.ts';
import { MOST_SLOTS } from '../../../stories/boards/board.ts';
import { readQuery } from '../../http/route.ts';
import { draftOf, readDraft, readSlotsText, slotsOf, stepDraft, writeSlots } from './draft.ts';
import { PREVIEW_QUERY } from './front.fields.ts';

const ZONE = 'Europe/Berlin';
const [a = '', b = '', c = ''] = [newId(), newId(), newId()];
const slot = (storyId: string, startsAt: string | null = null, endsAt: string | null = null) => ({
  storyId,
  startsAt: startsAt ? new Date(startsAt) : null,
  endsAt: endsAt ? new Date(endsAt) : null,
});
const order = (draft: ReturnType<typeof draftOf>) =>
  draft.rows.map(({ storyId }) => 'abc'[[a, b, c].indexOf(storyId)]);

it('comes back from its form as it went into it, in the order its slots stand in', () => {
  const form = { version: '7', start2: '2026-03-29T14:30', end2: '', start1: '', end1: '' };
  const draft = readDraft(form, { slot: [`2:${b}`, `1:${a}`] });
  expect(draft).toEqual({
    version: 7,
    rows: [
      { key: 2, storyId: b, start: '2026-03-29T14:30', end: '' },
      { key: 1, storyId: a, start: '', end: '' },
    ],
  });
  expect(slotsOf(draft, ZONE).slots).toEqual([slot(b, '2026-03-29T12:30:00Z'), slot(a)]);
  expect(() => readDraft(form, { slot: ['1:x'] })).toThrow('slot takes');
  expect(() => readDraft(form, { slot: [`99:${a}`] })).toThrow('slot takes');
  expect(() => readDraft({}, { slot: [] })).toThrow('version takes');
});

it('takes one step at a time, and none that cannot be made', () => {
  const draft = draftOf(1, [slot(a), slot(b)], ZONE);
  expect(order(stepDraft(draft, 'down 1'))).toEqual(['b', 'a']);
  expect(order(stepDraft(draft, 'up 2'))).toEqual(['b', 'a']);
  expect(order(stepDraft(draft, 'up 1'))).toEqual(['a', 'b']);
  expect(order(stepDraft(draft, 'down 2'))).toEqual(['a', 'b']);
  expect(order(stepDraft(draft, 'out 1'))).toEqual(['b']);
  expect(order(stepDraft(draft, `place ${c}`))).toEqual(['a', 'b', 'c']);
  expect(order(stepDraft(draft, `lead ${c}`))).toEqual(['c', 'a', 'b']);
  for (const step of ['', 'up 9', 'fly 1', `place ${a}`, 'place x', 'search']) {
    expect(order(stepDraft(draft, step)), step).toEqual(['a', 'b']);
  }
  // The key of a removed row is reused for the next one, and no key is used twice.
  const placed = stepDraft(stepDraft(draft, 'out 1'), `place ${c}`);
  expect(placed.rows.map(({ key }) => key)).toEqual([2, 1]);
  const full = draftOf(
    1,
    Array.from({ length: MOST_SLOTS }, () => slot(newId())),
    ZONE,
  );
  expect(stepDraft(full, `place ${c}`)).toBe(full);
});

it('keeps what was typed where it is no time, and says so by its key', () => {
  const form = {
    version: '1',
    start1: '2026-03-29T02:30',
    end2: 'tea time',
    start3: '2026-01-02T10:00',
    end3: '2026-01-02T10:00',
  };
  const draft = readDraft(form, { slot: [`1:${a}`, `2:${b}`, `3:${c}`] });
  const { slots, wrong } = slotsOf(draft, ZONE);
  expect(slots).toEqual([]);
  expect([...wrong.values()]).toEqual([
    { at: 'start', why: expect.objectContaining({ message: expect.stringContaining('skip this time') }) },
    { at: 'end', why: expect.objectContaining({ message: expect.stringContaining('not a time') }) },
    {
      at: 'end',
      why: expect.objectContaining({ message: expect.stringContaining('ends before it starts') }),
    },
  ]);
});

it('stands in an address that its route takes, however much it holds', () => {
  const slots = [slot(a), slot(b, '2026-03-29T12:30:00Z'), slot(c, null, '2026-03-29T13:30:00Z')];
  const text = writeSlots(slots, ZONE);
  expect(readSlotsText(text, ZONE)).toEqual(slots);
  expect(readSlotsText('', ZONE)).toEqual([]);
  const most = writeSlots(
    Array.from({ length: MOST_SLOTS }, () => slot(newId(), '2026-03-29T12:30:00Z', '2026-03-30T12:30:00Z')),
    ZONE,
  );
  for (const board of [text, most]) {
    const address = `/x?${new URLSearchParams({ board })}`;
    expect(readQuery({ query: PREVIEW_QUERY }, address)).toEqual({ board });
  }
});
