import { describe, expect, it } from 'vitest';
import { applyTranslations } from '../scripts/words/apply-translations.ts';
import { messagesOf } from '../scripts/words/catalogue-files.ts';
import { fromTranslationJson, toTranslationJson } from '../scripts/words/translation-json.ts';
import { fromXliff, toXliff } from '../scripts/words/xliff.ts';

const LANGUAGES = ['fr', 'ru', 'ar', 'zh'];

/** An XLIFF file with these units in French, each a key, its English and its translation. */
function xliff(...units: readonly (readonly [key: string, source: string, target: string])[]): string {
  const body = units.map(
    ([key, source, target]) =>
      `<trans-unit id="1" resname="${key}"><source>${source}</source>${target}</trans-unit>`,
  );
  return `<?xml version="1.0"?><xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
    <file original="x" source-language="en" target-language="fr" datatype="plaintext"><body>${body.join('')}</body></file></xliff>`;
}

const taken = (text: string) => {
  const { language, units } = text.startsWith('<') ? fromXliff(text) : fromTranslationJson(text);
  return Object.fromEntries(applyTranslations(language, units));
};

describe('an export', () => {
  it.each(LANGUAGES)('of %s comes back as it went, in both formats', (language) => {
    expect(fromXliff(toXliff(language)).units).toHaveLength(
      fromTranslationJson(toTranslationJson(language)).units.length,
    );
    expect(fromXliff(toXliff(language)).units.length).toBeGreaterThan(4000);
    for (const text of [toXliff(language), toTranslationJson(language)]) expect(taken(text)).toEqual({});
  });

  it('has the English, the translation and the note of each message', () => {
    const unit = toXliff('fr').match(/<trans-unit id="markHolds"[\s\S]*?<\/trans-unit>/)?.[0];
    expect(unit).toContain('<source>holds</source>');
    expect(unit).toContain(`<target state="translated">${messagesOf('figures', 'fr').markHolds}</target>`);
    expect(unit).toContain('<note from="developer">Verdict: the figure agrees with the data.</note>');
    expect(JSON.parse(toTranslationJson('fr')).messages.markHolds).toMatchObject({ source: 'holds' });
  });
});

describe('an import', () => {
  it('takes what changed, and leaves what is not translated', () => {
    const file = xliff(
      [
        'frontPage',
        'Front page',
        '<target>La <mrk mtype="seg">une &amp; plus</mrk></target><alt-trans><target>Accueil</target></alt-trans>',
      ],
      ['search', 'Search', '<target/>'],
      ['topics', 'Topics', ''],
    );
    const { portal, ...others } = taken(file);
    expect(others).toEqual({});
    expect(portal).toEqual({ ...messagesOf('portal', 'fr'), frontPage: 'La une & plus' });
    const json = { language: 'fr', messages: { frontPage: { message: 'La une & plus' } } };
    expect(taken(JSON.stringify(json))).toEqual({ portal });
  });

  it.each([
    ['noSuchMessage', 'x', 'x', 'noSuchMessage: there is no such message.'],
    ['pageOf', 'Page {page} of {pages}', 'Page {page}', 'pageOf lacks {pages}: “Page {page}”.'],
    ['pageOf', 'Page {page} of {pages}', 'Page {page', 'pageOf is not a message: '],
    [
      'frontPage',
      'Home page',
      'Accueil',
      'frontPage was translated from another English text: “Home page” is now “Front page”.',
    ],
    ['frontPage', 'Front page', '<g id="1">Une</g>', 'frontPage has the element <g> in its target.'],
  ])('refuses %s from “%s” as “%s”', (key, source, target, problem) => {
    const file = xliff(
      [key, source, `<target>${target}</target>`],
      ['search', 'Search', '<target>Chercher</target>'],
    );
    expect(() => taken(file)).toThrow(problem);
  });

  it('names every unit that is wrong', () => {
    const file = xliff(['nothingA', 'x', '<target>x</target>'], ['nothingB', 'x', '<target>x</target>']);
    expect(() => taken(file)).toThrow(
      'nothingA: there is no such message.\nnothingB: there is no such message.',
    );
    const twice = ['search', 'Search', '<target>Chercher</target>'] as const;
    expect(() => taken(xliff(twice, twice))).toThrow('search is in the file twice.');
  });

  it.each([
    ['<xliff version="2.0" xmlns="urn:oasis:names:tc:xliff:document:2.0"></xliff>', 'Only XLIFF 1.2 is read'],
    [
      '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"></xliff>',
      'There is no <file> in it.',
    ],
    ['<xliff', 'This is no XML that can be read'],
    ['<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>', 'This is no XML that can be read'],
    [xliff().replace('"fr"', '"en"'), 'Its language is en; messages are translated from English into'],
    ['{', 'This is no JSON that can be read'],
    ['{"language":"fr","messages":{"search":"x"}}', 'messages.search: '],
  ])('refuses the file %s', (text, problem) => {
    expect(() => taken(text)).toThrow(problem);
  });
});
