import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { markCount, markWord, verdictWord } from '../evidence/mark-words.ts';
import { INTERFACE_LANGUAGES } from '../languages.ts';
import { en } from './en.ts';
import { fillLine, forMachines, holesOf, keptApart } from './message.ts';
import { CATALOGUES, wordsIn } from './words.ts';

/** Sentences that a language builds the other way round, each read by somebody who knows it. */
const TURNED: Readonly<Record<string, readonly string[]>> = {
  ru: ['favoritesFound', 'topicDescription'],
  zh: [
    'accountAgent',
    'browserOn',
    'dnInColumns',
    'dosListAutomatic',
    'dosListStatus',
    'dosWasDecided',
    'dosWasListed',
    'dosWasMatched',
    'entDidSplit',
    'entDidUnsplit',
    'entInStories',
    'quarterOf',
    'rowsFound',
    'sectionDescription',
    'topicDescription',
    'tradeShareSaid',
    'tradeSurgeSaid',
  ],
  ar: ['topicDescription'],
  fr: ['topicDescription'],
};

/** The letters a language is written with, where they are not those of English. */
const SCRIPTS: Readonly<Record<string, RegExp>> = {
  ru: /\p{Script=Cyrillic}/u,
  zh: /\p{Script=Han}/u,
  ar: /\p{Script=Arabic}/u,
};
/** Words that stand in English and in no other of the languages. */
const ENGLISH = /\b(?:the|of|and|is|are|this|that|with|by|to|from|was|were|has|have|your|you|it)\b/i;
const NAMES = ['dataAsJson', 'deskSql', 'entPropOpencorporatesUrl', 'redirectsFileHint', 'uploadLicenceHint'];
const CODES = ['entPropLeiCode', 'entPropIsinCode', 'entPropUsccCode'];
/** Messages that are the same in English: names, codes, and words the languages share. */
const ALIKE: Readonly<Record<string, readonly string[]>> = {
  ru: [...NAMES, ...CODES, 'openGraphLocale'],
  zh: [...NAMES, 'entPropLeiCode', 'entPropIsinCode', 'openGraphLocale', 'hooksTitle', 'mediaKilobytes'],
  ar: [...NAMES, 'openGraphLocale'],
  fr: [
    ...NAMES,
    ...`
      redirectType basketCodes basketVersion boardPages boardVersion boardVersions changedSource changesNote
      colKindStock columnPart columnType columnVerdict datasetType datasetVersion deskDocument
      deskVerdict deskVersions doorCode dosProgrammes dosRelation entKindOrganization entMentions
      entMentionsTitle entPropClassification entPropEdrpouCode entPropInnCode entPropIsinCode
      entPropLatitude entPropLeiCode entPropLongitude entPropNotes entPropOgrnCode entPropUsccCode
      entRelations entRelationsTitle entryProgrammes entryVersion entSource fieldProgrammes flowNote
      flowSource hitNote hooksTitle hooksTook keepFieldSource keepLineCode keepVersions kindOpinion
      listLicence listVersions logEmbargo logVersion mediaAlt mediaLicence mediaVersion menuHistory
      menuTitle menuVersion pagesLabel pgKindContact pgTitle pgVersion roleReporter secAt settingLogo
      source sources sourcesTitle termLicence termQuestion termVersion timesEmbargo tradeBasketCode
      tradeBasketVersion tradeBasketVersions tradeParts uploadLicence versionNumber versionsTitle
      whyScore writeCode writeLicence writeSourceFrom
    `
      .trim()
      .split(/\s+/),
  ],
};

const MARKS = ['h', 'w', 'd', 'a', 'u'] as const;

/** How many characters in a row two texts share at most: a word and its other forms share their stem. */
function longestShared(one: string, other: string): number {
  for (let length = one.length; length > 0; length -= 1)
    for (let at = 0; at + length <= one.length; at += 1)
      if (other.includes(one.slice(at, at + length))) return length;
  return 0;
}

const texts = (message: string | object): string[] =>
  typeof message === 'string' ? [message] : Object.values(message);

describe('messages', () => {
  it.each(INTERFACE_LANGUAGES)('in %s are complete, with the same values to fill in', (language) => {
    const catalogue = CATALOGUES[language];
    expect(Object.keys(catalogue).sort()).toEqual(Object.keys(en).sort());
    for (const key of Object.keys(en) as (keyof typeof en)[]) {
      const wanted = new Set(texts(en[key]).flatMap(holesOf));
      for (const text of texts(catalogue[key])) {
        expect(text.trim(), key).not.toBe('');
        // "one story" may be said without its number.
        const given = holesOf(text).filter((name) => name !== 'count');
        expect(given, key).toEqual([...wanted].filter((name) => name !== 'count').sort());
      }
    }
  });

  it.each(INTERFACE_LANGUAGES)(
    'in %s have every plural form the language uses for whole numbers',
    (language) => {
      const rules = new Intl.PluralRules(language);
      const forms = new Set(Array.from({ length: 200 }, (_, count) => rules.select(count + 1)));
      for (const message of Object.values(CATALOGUES[language])) {
        if (typeof message === 'string') continue;
        for (const form of forms) expect(Object.keys(message)).toContain(form);
      }
      if (language === 'ru') expect(wordsIn('ru').count('storiesFound', 3)).toBe('Найдено 3 материала');
      if (language === 'ar') expect(wordsIn('ar').count('stories', 2)).toBe('مادتان');
    },
  );

  // A key that two areas have is overwritten by the later one, and nobody is told: neither by TypeScript nor at run time.
  it.each(INTERFACE_LANGUAGES)('in %s stand in one area each', (language) => {
    const folder = new URL('.', import.meta.url).pathname;
    const keys = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.split('/').at(-1) === `${language}.ts`)
      .flatMap((path) => [...readFileSync(join(folder, path), 'utf8').matchAll(/^ {2}(\w+):/gm)])
      .map(([, key]) => key);
    expect(keys.length).toBeGreaterThan(0);
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });

  it('are each used somewhere in the portal, and each that is used is there, as a text or by number', () => {
    const folder = new URL('..', import.meta.url).pathname;
    const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.tsx?$/.test(path) && !path.startsWith('messages/') && !path.includes('.test.'))
      .map((path) => readFileSync(join(folder, path), 'utf8'))
      .join('\n');
    const used = new Set([...sources.matchAll(/(?:say|line|count)\(\s*'(\w+)'/g)].map(([, key]) => key));
    expect.soft(Object.keys(en).filter((key) => !used.has(key))).toEqual([]);
    const uses = sources.matchAll(/\b(?:words|wordsIn\(\w+\))\s*\.(say|line|count)\(\s*'(\w+)'/g);
    const messages: Readonly<Record<string, string | object>> = en;
    const wrong = [...uses].filter(
      ([, how, key = '']) => typeof messages[key] !== (how === 'count' ? 'object' : 'string'),
    );
    expect(wrong.map(([use]) => use)).toEqual([]);
  });

  // A text that was never translated is complete, and fills in the same: only its letters tell.
  it.each(INTERFACE_LANGUAGES.filter((language) => language !== 'en'))(
    'in %s are written as that language is, and not in English',
    (language) => {
      const script = SCRIPTS[language];
      const left = (Object.keys(en) as (keyof typeof en)[]).filter((key) =>
        texts(CATALOGUES[language][key]).some((text) => {
          const said = text.replace(/\{\w+\}/g, '');
          if (ENGLISH.test(said)) return true;
          if (script) return /\p{L}{2}/u.test(said) && !script.test(said);
          return /\p{L}{2}/u.test(said) && texts(en[key]).includes(text);
        }),
      );
      expect(left.sort()).toEqual([...(ALIKE[language] ?? [])].sort());
    },
  );

  // Two values that changed places are a false statement that no other test can see.
  it.each(INTERFACE_LANGUAGES)(
    'in %s fill their values in in the order of English, but where a sentence turns round',
    (language) => {
      const order = (message: string | object) =>
        [...(texts(message).at(-1) ?? '').matchAll(/\{(\w+)\}/g)].map(([, name]) => name).join();
      const turned = (Object.keys(en) as (keyof typeof en)[]).filter(
        (key) => order(CATALOGUES[language][key]) !== order(en[key]),
      );
      expect(turned.sort()).toEqual([...(TURNED[language] ?? [])].sort());
    },
  );

  it.each(INTERFACE_LANGUAGES)('in %s tell verdicts apart, and count each by its own word', (language) => {
    const words = wordsIn(language);
    const said = MARKS.map((mark) => markWord(mark, words));
    expect(new Set([...said, verdictWord('cannot be checked', words)]).size).toBe(MARKS.length + 1);
    const counted = MARKS.map((mark) => markCount(mark, 7, words));
    expect(new Set(counted).size).toBe(MARKS.length);
    for (const [at, word] of said.entries()) {
      const stem = longestShared(word, counted[at] ?? '');
      expect(stem, `${word}, ${counted[at]}`).toBeGreaterThanOrEqual(Math.min(4, word.length));
    }
  });

  it('can be lines whose values are links', () => {
    const link = { text: 'AP', href: 'https://apnews.com/' };
    expect(wordsIn('en').line('agencyText', { agency: link })).toEqual([{ text: 'text: ' }, link]);
    expect(fillLine('{a}{b}', { a: 'x', b: [{ text: 'y' }] })).toEqual([{ text: 'x' }, { text: 'y' }]);
    expect(wordsIn('ru').listOf([{ text: 'а', href: '/1' }, { text: 'б' }])).toEqual([
      { text: 'а', href: '/1' },
      { text: ' и ' },
      { text: 'б' },
    ]);
  });
});

describe('lines that run from right to left', () => {
  const arabic = wordsIn('ar');

  it('keep apart what runs the other way, and nothing else', () => {
    const said = arabic.say('portalDescription', { name: 'The Courier' });
    expect(said).toContain('\u2068The Courier\u2069');
    expect(forMachines(said)).not.toMatch(/[\u2068\u2069]/);
    expect(arabic.say('portalDescription', { name: 'الصحيفة' })).not.toContain('\u2068');
    expect(arabic.list(['Ann', 'ليلى'])).toMatch(/^\u2068Ann\u2069/);
    expect(wordsIn('en').say('portalDescription', { name: 'The Courier' })).not.toContain('\u2068');
  });

  it('leave addresses as they are, and keep nothing apart twice', () => {
    for (const text of ['https://a.example/x', '/desk/log', 'a@b.example', '{name}', '12', 'نص']) {
      expect(keptApart(text)).toBe(text);
    }
    expect(keptApart(keptApart('Ann'))).toBe('\u2068Ann\u2069');
  });
});
