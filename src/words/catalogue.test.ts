import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCatalogue } from './catalogue.ts';
import { wrongInTranslation } from './check-translation.ts';
import { formsOf } from './forms.ts';
import { BUILT_IN_LANGUAGES } from './languages.ts';
import type { RefusalRule } from './refusals/refusal-rule.ts';
import { REFUSALS } from './refusals.ts';

/** Sentences that a language builds the other way round, each read by somebody who knows it. */
const TURNED: Readonly<Record<string, string>> = {
  ru: `
    askTimes datasetHasFigures datasetHasStatements favoritesFound mailAddressLeavingText mailTwoStepLostText
    topicDescription tradeAskRatio
  `,
  zh: `
    accountAgent askChange askStep askTimes boundWrong browserOn caseNotWritten datasetFileUnreadable datasetRowUnknown
    datasetVersionOld dnInColumns dosListAutomatic dosListStatus
    dosWasDecided dosWasListed dosWasMatched entDidSplit entDidUnsplit entInStories inCopyNote inCopyWithdrawnNote
    mailAddressChangedText mailAddressLeavingText quarterOf rowsFound sectionDescription
    sqlNotAllowed topicDescription tradeAskChange tradeAskRatio tradeShareSaid tradeSurgeSaid verdictCounted
    verdictQuarter verdictStale wireStatusUnknown
  `,
  ar: 'mailAddressLeavingText topicDescription tradeAskChange tradeAskRatio',
  fr: 'topicDescription tradeAskChange tradeAskRatio',
};

/** The letters a language is written with, where they are not those of English. */
const SCRIPTS: Readonly<Record<string, RegExp>> = {
  ru: /\p{Script=Cyrillic}/u,
  zh: /\p{Script=Han}/u,
  ar: /\p{Script=Arabic}/u,
};
/** Words that stand in English and in no other of the languages. */
const ENGLISH = /\b(?:the|of|and|is|are|this|that|with|by|to|from|was|were|has|have|your|you|it)\b/i;
const NAMES = [
  'dataAsJson',
  'deskSql',
  'entPropOpencorporatesUrl',
  'redirectsFileHint',
  'uploadLicenceHint',
  'versionFieldWrong',
];
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
      listLicence listVersions logEmbargo mailRoleReporter logVersion mediaAlt mediaLicence mediaVersion menuHistory
      menuTitle menuVersion pagesLabel pgKindContact pgTitle pgVersion roleReporter settingLogo
      source sources sourcesTitle termLicence termQuestion termVersion timesEmbargo tradeBasketCode
      tradeBasketVersion tradeBasketVersions tradeParts uploadLicence versionNumber versionsTitle
      whyScore writeCode writeLicence writeSourceFrom
    `
      .trim()
      .split(/\s+/),
  ],
};

const FOLDER = new URL('catalogue/', import.meta.url).pathname;
const DOMAINS = readdirSync(FOLDER);
const read = (domain: string, file: string) => readFileSync(join(FOLDER, domain, file), 'utf8');
const english = readCatalogue('en');
const KEYS = Object.keys(english);
const textsOf = (message = '') => formsOf(message).map(({ text }) => text);

describe('messages', () => {
  it.each(BUILT_IN_LANGUAGES)(
    'in %s are complete, with the parameters of English and the plural forms of the language',
    (language) => {
      const catalogue = readCatalogue(language);
      expect(Object.keys(catalogue)).toEqual(KEYS);
      const wrong = Object.entries(english).flatMap(([key, message]) => {
        const problem = wrongInTranslation(message, catalogue[key] ?? '', language);
        return problem === null ? [] : [`${key} ${problem}`];
      });
      expect(wrong).toEqual([]);
    },
  );

  // A key that two domains have would be overwritten by the later one, and nobody would be told.
  it('are in one domain each, in the order of English', () => {
    const keysIn = (domain: string, file: string) =>
      [...read(domain, file).matchAll(/^ {2}"(\w+)":/gm)].map(([, key]) => key);
    const keys = DOMAINS.flatMap((domain) => keysIn(domain, 'en.json'));
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
    for (const domain of DOMAINS) {
      for (const language of BUILT_IN_LANGUAGES)
        expect(keysIn(domain, `${language}.json`), `${domain}, ${language}`).toEqual(
          keysIn(domain, 'en.json'),
        );
    }
  });

  it('have notes for translators on keys there are', () => {
    const noted = DOMAINS.filter((domain) => readdirSync(join(FOLDER, domain)).includes('notes.json'));
    for (const domain of noted) {
      const keys = Object.keys(JSON.parse(read(domain, 'en.json')));
      for (const [key, note] of Object.entries(JSON.parse(read(domain, 'notes.json')))) {
        expect(keys).toContain(key);
        expect(note).toMatch(/\S/);
      }
    }
    expect(noted.length).toBeGreaterThan(0);
  });

  it('are each used somewhere in the program', () => {
    const folder = new URL('..', import.meta.url).pathname;
    const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter(
        (path) =>
          /\.tsx?$/.test(path) &&
          (!path.startsWith('words/') || path === 'words/words.ts') &&
          !path.includes('.test.'),
      )
      .map((path) => readFileSync(join(folder, path), 'utf8'))
      .join('\n');
    const rules = Object.values<RefusalRule>(REFUSALS);
    const named = new Set([...sources.matchAll(/'(\w+)(?=')/g)].map(([, name]) => name));
    const used = new Set([
      ...[...sources.matchAll(/(?:say|line)\(\s*'(\w+)'/g)].map(([, key]) => key),
      ...Object.keys(REFUSALS).filter((code) => named.has(code)),
      ...rules.map(({ advice }) => advice),
    ]);
    expect(KEYS.filter((key) => !used.has(key))).toEqual([]);
  });

  // A text that was never translated is complete, and fills in the same: only its letters tell.
  it.each(BUILT_IN_LANGUAGES.filter((language) => language !== 'en'))(
    'in %s are written as that language is, and not in English',
    (language) => {
      const script = SCRIPTS[language];
      const catalogue = readCatalogue(language);
      const left = KEYS.filter((key) =>
        textsOf(catalogue[key]).some((text) => {
          const said = text.replace(/\{\w+\}/g, '');
          if (ENGLISH.test(said)) return true;
          if (script) return /\p{L}{2}/u.test(said) && !script.test(said);
          return /\p{L}{2}/u.test(said) && textsOf(english[key]).includes(text);
        }),
      );
      expect(left.sort()).toEqual([...(ALIKE[language] ?? [])].sort());
    },
  );

  // Two values that changed places are a false statement that no other test can see.
  it.each(BUILT_IN_LANGUAGES)(
    'in %s fill their values in in the order of English, but where a sentence turns round',
    (language) => {
      const catalogue = readCatalogue(language);
      const order = (message = '') =>
        [...(textsOf(message).at(-1) ?? '').matchAll(/\{(\w+)\}/g)].map(([, name]) => name).join();
      const turned = KEYS.filter((key) => order(catalogue[key]) !== order(english[key]));
      expect(turned.sort()).toEqual((TURNED[language] ?? '').match(/\w+/g) ?? []);
    },
  );
});
