import { describe, expect, it } from 'vitest';
import { draftPiece, type TakingRules } from './draft-piece.ts';
import { emptyPiece, type Piece } from './piece.ts';

const FILE_TIME = new Date('2026-11-24T12:00:00Z');
const RULES: TakingRules = { portalName: 'The Courier', language: 'en' };
const take = (more: Partial<Piece> = {}, rules: Partial<TakingRules> = {}) =>
  draftPiece(
    { ...emptyPiece(), headline: 'Exports rise', html: '<p>Exports rose in 2023.</p>', ...more },
    { ...RULES, ...rules },
    FILE_TIME,
  );

describe('its time', () => {
  const EARLY = '2024-05-09T06:56:31Z';
  const LATE = '2024-05-10T06:56:31Z';
  it.each([
    ['nothing', {}, 'draft', FILE_TIME.toISOString(), null, false],
    ['when it was published', { published: EARLY }, 'published', EARLY, null, true],
    ['when it was changed', { updated: EARLY }, 'published', EARLY, null, true],
    ['both', { published: EARLY, updated: LATE }, 'published', EARLY, LATE, true],
    ['a change before it was published', { published: LATE, updated: EARLY }, 'published', LATE, null, true],
    ['a change at the same time', { published: EARLY, updated: EARLY }, 'published', EARLY, null, true],
    ['a change that cannot be read', { published: EARLY, updated: 'lately' }, 'published', EARLY, null, true],
  ] as const)('where the file states %s', (_what, stated, state, at, updated, isDated) => {
    const { draft, dated } = take(stated);
    expect({ state: draft.state, dated, at: draft.publishedAt, updated: draft.updatedAt }).toEqual({
      state,
      dated: isDated,
      at: new Date(at),
      updated: updated && new Date(updated),
    });
  });

  it('that is stated and cannot be read refuses it', () => {
    expect(() => take({ published: '05/09/2024' })).toThrow('cannot be read');
  });
});

describe('its source and terms', () => {
  it.each([
    ['our own', { own: true }, {}, ['The Courier', 'own']],
    ['somebody’s, without a licence', { source: 'A wire' }, {}, ['A wire', 'linked']],
    ['somebody’s, with one', { source: 'A wire', licence: 'CC BY' }, {}, ['A wire', 'licensed']],
    ['nobody’s', {}, {}, ['Unknown source', 'linked']],
    ['our own, said to be another’s', { own: true }, { source: 'A wire' }, ['A wire', 'linked']],
    [
      'our own, said to be licensed',
      { own: true },
      { policy: 'licensed' as const },
      ['The Courier', 'licensed'],
    ],
  ] as const)('%s', (_what, piece, rules, [name, policy]) => {
    const { source } = take(piece, rules).draft;
    expect([source.name, source.policy]).toEqual([name, policy]);
  });

  it('a licence that is an address is linked, and one that is no safe address is words', () => {
    const of = (licence: string) => {
      const { source } = take({ source: 'A wire', licence }).draft;
      return source.licenceUrl;
    };
    expect(of('https://creativecommons.org/licenses/by/4.0/')).toBe(
      'https://creativecommons.org/licenses/by/4.0/',
    );
    expect(of('CC BY')).toBeNull();
    expect(of('javascript:alert(1)')).toBeNull();
  });

  it('keeps the paths it had at a site of ours, and none of what is said to be another’s', () => {
    const oldPaths = ['/2019/05/exports-rise', '/?p=12'];
    expect(take({ own: true, oldPaths }).oldPaths).toEqual(oldPaths);
    expect(take({ own: true, oldPaths }, { source: 'A wire' }).oldPaths).toEqual([]);
  });
});

describe('what makes it the same copy when it comes again', () => {
  const key = (more: Partial<Piece>, rules: Partial<TakingRules> = {}) => take(more, rules).draft.externalKey;
  it('is its permanent address, its id at its source, its address, its slug, or what it says', () => {
    const url = 'https://a.example/1';
    expect(key({ guid: 'https://a.example/g', url, slug: 's' })).toBe('url:https://a.example/g');
    expect(key({ guid: '42', url, slug: 's', source: 'A wire' })).toBe('guid:a-wire:42');
    expect(key({ url, slug: 's' })).toBe('url:https://a.example/1');
    expect(key({ slug: 's', source: 'A wire' })).toBe('slug:a-wire:s');
    expect(key({})).toMatch(/^hash:/);
    expect(key({})).toBe(key({}));
    expect(key({})).not.toBe(key({ headline: 'Another' }));
    expect(key({})).not.toBe(key({ published: '2024-05-09T06:56:31Z' }));
  });

  it('is as long as it may be, and two long ones that end otherwise are two', () => {
    const long = (end: string) => key({ url: `https://a.example/${'x'.repeat(500)}${end}` }) ?? '';
    expect(long('1')).not.toBe(long('2'));
    for (const one of [long('1'), long('2')]) expect(one.length).toBeLessThanOrEqual(400);
  });
});

describe('what it says', () => {
  it('is refused without a headline, without a text, or with a headline no page holds', () => {
    expect(() => take({ headline: ' ' })).toThrow('no headline');
    expect(() => take({ html: '' })).toThrow('no text');
    expect(() => take({ headline: 'x'.repeat(1001) })).toThrow('more than 1,000 characters');
    expect(take({ headline: 'x'.repeat(1000) }).draft.headline).toHaveLength(1000);
  });

  it('is the language asked for, stated, recognised from the text, or the portal’s own', () => {
    const russian = '<p>Экспорт станков из Китая в Россию за год вырос на двенадцать процентов.</p>';
    const language = (more: Partial<Piece>, rules: Partial<TakingRules> = {}) =>
      take(more, rules).draft.language;
    expect(language({ language: 'fr' }, { forcedLanguage: 'ar' })).toBe('ar');
    expect(language({ language: 'de-AT', html: russian })).toBe('de-AT');
    expect(language({ headline: 'Экспорт вырос', html: russian })).toBe('ru');
    expect(language({ headline: '123', html: '<p>456</p>' }, { language: 'fr' })).toBe('fr');
  });

  it('has the summary as its text where it has no other, and as its standfirst where it says more', () => {
    const summary = '<p>What happened in the year.</p>';
    expect(take({ html: '', summary }).draft).toMatchObject({ standfirst: null });
    expect(take({ summary }).draft.standfirst).toBe('What happened in the year.');
    expect(take({ summary: '<p>Exports rose in 2023.</p>' }).draft.standfirst).toBeNull();
    expect(take({ summary: `<p>${'x'.repeat(401)}</p>` }).draft.standfirst).toBeNull();
  });
});
