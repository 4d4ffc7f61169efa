import { describe, expect, it } from 'vitest';
import { changesOf, isNothing } from './changes.ts';
import { writtenDraft } from './testing.ts';

const before = writtenDraft('Trade', 'Exports rose by 12 % in 2023. Imports fell.\nThat is new.');

describe('changesOf', () => {
  it('tells the sentence that is other, word by word', () => {
    const changes = changesOf(
      before,
      writtenDraft('Trade', 'Exports rose by 14 % in 2023. Imports fell.\nThat is new.'),
    );
    expect(changes.fields).toEqual([]);
    expect(changes.passages).toMatchObject([
      { before: 'Exports rose by 12 % in 2023.', after: 'Exports rose by 14 % in 2023.' },
    ]);
    expect(changes.passages[0]?.words.filter(({ kind }) => kind !== 'same')).toMatchObject([
      { text: '12', kind: 'gone' },
      { text: '14', kind: 'new' },
    ]);
  });

  it('takes as many sentences one by one, others together, and says what was added or taken out', () => {
    const passages = (text: string) =>
      changesOf(before, writtenDraft('Trade', text)).passages.map((one) => [one.before, one.after]);
    expect(passages('Exports grew. Imports sank.\nThat is new.')).toEqual([
      ['Exports rose by 12 % in 2023.', 'Exports grew.'],
      ['Imports fell.', 'Imports sank.'],
    ]);
    expect(passages('Exports rose by 12 % in 2023.\nThat is new.')).toEqual([['Imports fell.', '']]);
    expect(passages('Exports rose by 12 % in 2023. Imports fell.\nThat is new. So is this.')).toEqual([
      ['', 'So is this.'],
    ]);
    expect(passages('All is other. Quite. Really so.\nThat is new.')).toEqual([
      ['Exports rose by 12 % in 2023. Imports fell.', 'All is other. Quite. Really so.'],
    ]);
  });

  it('cuts Chinese words where nobody writes spaces', () => {
    const copy = (text: string) => ({ ...writtenDraft('贸易', text), language: 'zh' });
    const { passages } = changesOf(copy('出口增长了百分之十二。'), copy('出口增长了百分之十四。'));
    expect(passages).toMatchObject([{ before: '出口增长了百分之十二。', after: '出口增长了百分之十四。' }]);
    expect(passages[0]?.words[0]?.kind).toBe('same');
  });

  it('names other fields, links and pictures, and is nothing where nothing is other', () => {
    const topics = [{ slug: 'steel', names: { en: 'Steel' } }];
    const changed = changesOf(before, { ...before, headline: 'Trade grows', topics });
    expect(changed.fields.map(({ field }) => field)).toEqual(['headline', 'topics']);
    expect(changed.passages).toMatchObject([{ before: 'Trade', after: 'Trade grows' }]);
    const [first] = before.body.content;
    const bold = { type: 'text' as const, text: 'Exports', marks: [{ type: 'bold' as const }] };
    const rest = { type: 'text' as const, text: first?.content[0]?.text.slice(7) ?? '' };
    const body = { type: 'doc' as const, content: [{ type: 'paragraph' as const, content: [bold, rest] }] };
    expect(changesOf(before, { ...before, body })).toEqual({ fields: [], passages: [], form: true });
    expect(isNothing(changesOf(before, { ...before, slug: null }))).toBe(true);
  });
});
