import { lazily } from '../../language/lazily.ts';
import { measureEntries } from '../cubes/measure-entries.ts';
import { unitIn } from '../cubes/read-header.ts';

/** Words that headers in English have, beside the names of what is measured; other languages have few of them. */
const HEADERS = `
  of the and or by in on at per with without from to for as is not all both other others total totals
  year month quarter week day date time period age sex gender male female males females men women boys girls children
  country region state county city town district area areas place location name code id type kind category group groups
  class status value values number numbers count counts amount rate rates share percent percentage index level change
  growth average mean median minimum maximum sum annual monthly quarterly weekly daily thousand thousands million
  millions billion billions unit units measure measures indicator indicators obs observation observations data source
  people person persons population household households inhabitants residents sector industry product products item
  first second third last previous new old high low north south east west urban rural public private foreign domestic
  end start before after over under above below between within since until during more less than
  killed injured sold built held made used paid completed started issued opened closed registered recorded reported
`;

const words = lazily(() => {
  const known = new Set(HEADERS.split(/\s+/).filter(Boolean));
  for (const entry of measureEntries())
    for (const phrase of entry.words.en ?? [])
      for (const word of phrase.toLowerCase().match(/\p{L}+/gu) ?? []) known.add(word);
  return known;
});

/** Whether a word is one that headers in English have. */
export function isEnglishWord(word: string): boolean {
  return words().has(word.toLowerCase());
}

/** Whether a word is a symbol that all languages write: "km²", "MWh", "CO2", "EUR". */
export function isSymbol(word: string): boolean {
  return /^[\p{L}\d²³]{1,4}$/u.test(word) && (unitIn(word) !== null || SIGNS.test(word));
}

const SIGNS = /^(?:CO2?|NOX?|SO2?|PM|CH4|GDP|EU|UN|[MGTPE]J|ISO|NUTS|ID|IT|PC|TV|HIV|AIDS|USD|[A-Z])$/u;
