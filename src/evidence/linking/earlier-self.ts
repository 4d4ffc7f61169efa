import { MONTHS } from '../../language/calendar/months.ts';

const UNIT = '(?:years?|decades?|centur(?:y|ies)|months?|quarters?|seasons?|weeks?)';
const POSSESSIVE = '(?:its|their|his|her)';
/** "The year before", "five years earlier", "the previous season", "last year". */
const BEFORE = `(?:(?:the|an?|[\\p{Ll}\\d-]+)\\s${UNIT}\\s(?:before|earlier|ago|previously)|the\\s(?:previous|preceding|prior)\\s${UNIT}|last\\s${UNIT})`;
const YEAR = `(?:(?:the\\s)?(?:end|start|beginning)\\sof\\s)?(?:(?:${MONTHS})\\s)?(?:19|20)\\d{2}`;
const NUMBER = '[$€£¥]?\\d[\\d.,]*(?:\\s(?:million|billion|trillion|thousand))?';
/** What a thing was at another time: "what it had been", "as it did on average", "that". */
const AGAIN =
  '(?:(?:what|as|than|that|where)?\\s?(?:it|they|he|she)\\s(?:had\\sbeen|has\\sbeen|(?:had\\s)?stood|was|were|did|had|got|paid|cost|made|sold|earned)(?:\\son\\saverage)?|that|those|(?:on\\saverage)|the\\s(?:number|level|figure|rate|total|price|value|amount|sum|tally))';
/** Nouns that are said of others. */
const OTHERS =
  /\b(?:average|mean|median|norm|rest|others?|national|regional|global|world|target|goal|limit|plan|forecast|estimate)\b/iu;
const PARTICIPLE = '(?:\\p{Ll}+ed|lost|sold|built|spent|made|born|caught|grown|won|seen|drawn|burnt|paid)';

const FORMS: readonly RegExp[] = [
  // "Their 2018 tally", "the 6 million of 2019".
  `(?:${POSSESSIVE}|the)\\s(?<at>(?:${MONTHS}\\s)?(?:19|20)\\d{2})\\s\\p{Ll}+`,
  `(?:the\\s)?${NUMBER}(?:\\s(?!in\\b|of\\b)\\p{Ll}+){0,5}?\\s(?:(?:in|of|for|from)\\s)?(?<at>${BEFORE}|${YEAR})`,
  // "What it had been two years before", "as it did on average in 2001".
  `${AGAIN}(?:\\s\\p{Ll}+)?\\s(?:(?:in|of|for|at|on|during)\\s)?(?<at>${BEFORE}|${YEAR})`,
  // "Half the share of 1986".
  `(?:the|their|its)\\s(?:share|proportion|percentage|ratio|toll|count|extent|size)\\sof\\s(?<at>${BEFORE}|${YEAR})`,
  // "Its traffic of 2019", "the area lost the year before", "the number recorded in 2018".
  `${POSSESSIVE}(?:\\s\\p{Ll}+){1,4}?\\s(?:(?:in|of|for|during)\\s)?(?<at>${BEFORE}|${YEAR})`,
  `the(?:\\s\\p{Ll}[\\p{Ll}-]*){1,4}?\\s(?:(?:in|of|for|during)\\s)?(?<at>${BEFORE})`,
  `the(?:\\s\\p{Ll}[\\p{Ll}-]*){1,3}?\\s${PARTICIPLE}\\s(?:in|during)\\s(?<at>${YEAR})`,
].map(
  (form) =>
    new RegExp(
      `^(?:\\sas\\s(?:much|many|\\p{Ll}+)\\sas|\\sof|\\sthan)?\\s(?:${form})(?=[\\s,.;:)]|$)(?!\\s(?:to|and|or|through)\\s(?:the\\s)?(?:19|20)?\\d)`,
      'u',
    ),
);

/**
 * Where, in what follows a ratio, a fraction or a distance, an earlier time of the same thing is named: "their 2018 tally",
 * "what it had been five years before", "of the area lost the year before". Null where something else may be meant.
 */
export function earlierSelf(after: string): number | null {
  for (const form of FORMS) {
    const said = form.exec(after);
    const at = said?.groups?.at;
    if (!said || at === undefined) continue;
    const start = said[0].lastIndexOf(at);
    return OTHERS.test(said[0].slice(0, start)) ? null : start;
  }
  return null;
}
