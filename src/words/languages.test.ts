import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readCatalogue } from './catalogue.ts';
import { wrongInTranslation } from './check-translation.ts';
import { formsOf } from './forms.ts';
import {
  BUILT_IN_LANGUAGES,
  INTERFACE_LANGUAGES,
  interfaceLanguage,
  isBuiltIn,
  languageBehind,
  writtenLanguages,
} from './languages.ts';

const FURTHER = INTERFACE_LANGUAGES.filter((language) => !isBuiltIn(language));
/** Messages that are the same in English: names, codes, and words the languages share. */
const ALIKE: Readonly<Record<string, string>> = {
  de: `
    accountName authorLinks basketVersion boardVersion checkText columnName dataAsJson deskPartner
    deskSql doorCode doorName dosSaidIn entKindOrganization entKindPerson entLabel entPropEdrpouCode
    entPropInnCode entPropIsinCode entPropLeiCode entPropName entPropOgrnCode
    entPropOpencorporatesUrl entPropRegion entPropStatus entPropUsccCode entPropWebsite
    entPropWikipediaUrl entryVersion feedName feeds feedsTitle flowClock flowListName hooksTitle
    hooksTook inOriginal inviteName keepBodyTitle keepLineCode liveDeskText liveOn logClock logHash logPerson
    mediaKilobytes menuVersion newsletter passkeyUnnamed passkeys permanentLink pgText pgVersion
    pvAddress readershipNewsletter resourceNameIn revisionsVersions roleAdministrator roleReporter screenName
    screenPerson settingLogo settingName sourceName sourcesByName termVersion tokensSecret
    tradeAskLevel tradeBasketCode tradeBasketVersion tradePartner tradeUsualUnit versionNumber
    writeBody writeCode writeEmbed writeLink
  `,
  es: `
    colKindStock colSeries dataAsJson deskSql doorRoleEditor entPropEdrpouCode entPropInnCode
    entPropIsinCode entPropLeiCode entPropOgrnCode entPropOpencorporatesUrl entPropSector
    entPropUsccCode entPropWikipediaUrl hooksTitle inOriginal logEmbargo mailRoleEditor roleEditor
    settingsNo timesEmbargo tokensTitle
  `,
};
/** Words of English that none of the languages has, but inside code. */
const ENGLISH = /\b(?:the|of|and|is|are|this|that|with|to|from|has|have|your|you|it)\b/i;
const IN_CODE = ['redirectsFileHint', 'versionFieldWrong'];

const folder = new URL('catalogue/', import.meta.url).pathname;
const english = readCatalogue('en');
const textsOf = (message = '') => formsOf(message).map(({ text }) => text);
const bare = (text: string) => text.replace(/\{\w+\}/g, '');
const order = (message = '') =>
  [...(textsOf(message).at(-1) ?? '').matchAll(/\{(\w+)\}/g)].map(([, name]) => name).join();

it('are the five built in, and those there is a catalogue for', () => {
  expect(INTERFACE_LANGUAGES).toEqual([...BUILT_IN_LANGUAGES, 'de', 'es']);
  expect(['de', 'de-AT', 'DE', 'es-419'].map(interfaceLanguage)).toEqual(['de', 'de', 'de', 'es']);
  expect(['pt', 'd', '', '-', 'notes', undefined].map(interfaceLanguage)).toEqual(Array(6).fill(null));
  expect(FURTHER.map(languageBehind)).toEqual(['en', 'en']);
  expect(writtenLanguages(FURTHER.slice(0, 1))).toEqual([...BUILT_IN_LANGUAGES, 'de']);
});

it.each(FURTHER)(
  '%s says what English says, in the same files, with its parameters and plural forms',
  (language) => {
    for (const domain of readdirSync(folder)) {
      const keysIn = (file: string) =>
        Object.keys(JSON.parse(readFileSync(join(folder, domain, file), 'utf8')));
      // A new domain may still lack the file: all of it is then said in English.
      if (!existsSync(join(folder, domain, `${language}.json`))) continue;
      const keys = keysIn(`${language}.json`);
      expect(keys, domain).toEqual(keysIn('en.json').filter((key) => keys.includes(key)));
    }
    const catalogue = readCatalogue(language);
    const said = Object.keys(english).filter((key) => catalogue[key] !== undefined);
    // What was added to English since is said in English; more than a little of it would show.
    expect(said.length / Object.keys(english).length).toBeGreaterThan(0.95);
    const wrong = said.flatMap((key) => {
      const problem = wrongInTranslation(english[key] ?? '', catalogue[key] ?? '', language);
      return problem === null ? [] : [`${key} ${problem}`];
    });
    expect(wrong).toEqual([]);
    // Two values that changed places are a false statement that no other test can see.
    expect(said.filter((key) => order(catalogue[key]) !== order(english[key]))).toEqual([]);
    const left = said.filter((key) => {
      const texts = textsOf(catalogue[key]);
      const source = textsOf(english[key]);
      return texts.some(
        (text) => ENGLISH.test(bare(text)) || (/\p{L}{2}/u.test(bare(text)) && source.includes(text)),
      );
    });
    expect(left.sort()).toEqual([...((ALIKE[language] ?? '').match(/\w+/g) ?? []), ...IN_CODE].sort());
  },
);
