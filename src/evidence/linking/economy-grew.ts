import type { FigureInText } from './figure-in-text.ts';
import type { FoundMeasure } from './found-measure.ts';
import type { Reading } from './reading.ts';
import { HEDGES } from './roles.ts';

/** How well "output" fits the growth of an economy, which no other word says it is. */
const OF_OUTPUT = 0.9;
/** How well a country fits that is itself said to have grown. */
const OF_COUNTRY = 0.7;

const GREW =
  '(?:(?:has|had|have)\\s)?(?:rose|risen|increased|grew|grown|climbed|jumped|surged|soared|expanded|advanced|rebounded|bounced back|recovered|fell|fallen|decreased|declined|dropped|shrank|shrunk|slumped|plunged|tumbled|plummeted|contracted|slipped|collapsed|sank|went up|went down)';
const ADVERB =
  '(?:\\p{Ll}+ly\\s|(?:faster|more slowly|again|back|further|less|more|too|only),?\\s(?=(?:and\\s)?by\\s|$)|,\\s(?=by\\s))*';
const GREW_BY = new RegExp(`\\s(?:\\p{Ll}+ly\\s)?${GREW}(?:\\s|(?=,))${ADVERB}${HEDGES}$`, 'u');
const NAME = "(?:[Tt]he\\s)?(?:\\p{Lu}[\\p{L}'’-]+\\s?){1,4}";
/** What begins a clause: nothing that says whose part, or which kind, the output is. */
const START = `(?:^|[,;:–—]\\s|\\b(?:that|and|but|as|while|when|since|because|though|where|which)\\s)(?:(?:[Ii]n|[Bb]y)\\s(?:\\d{4}|${NAME}),?\\s)?`;
const WHOLE = `(?:(?:[Tt]he|[Ii]ts|[Tt]heir|[Nn]ational|[Ee]conomic|[Tt]otal|[Oo]verall|[Rr]eal|annual|country[’']s|${NAME})\\s?)*`;
const OUTPUT = new RegExp(`${START}${WHOLE}\\b(?<noun>[Oo]utput)(?:\\s(?:in|of)\\s${NAME})?$`, 'u');
const OF_ITS_OUTPUT =
  /^\sof\s(?:its|their|the country[’']s|all)\s(?:(?:annual|economic|national|total|entire|real)\s)*(?<noun>output|economy|economic activity)(?=\s(?:in|last|between|during|over)\b|[,.;:]|$)/iu;
const LOST = new RegExp(
  `\\b(?:(?:has|had|have)\\s)?(?:lost|shed|lopped off|gained|added)\\s${HEDGES}$`,
  'iu',
);
const NOUN_BEFORE = new RegExp(
  `\\b(?:saw|suffered|recorded|posted|had|reported|registered|experienced|went through|managed|achieved)\\san?\\s(?:\\p{Ll}+\\s)?(?:contraction|expansion)\\sof\\s${HEDGES}$`,
  'u',
);
/** What may be behind the number: a time, or the end of what is said. "2.9 percent more soybeans" are no economy. */
const ENDS =
  /^(?:[,.;:–—]|$|\s(?:in\s(?:\d{4}|the\s(?:year|whole|wake)|\p{Lu}\p{L}+)|last|this|that|between|from|over\s(?:the|that)|during|on average|a year|each year|year[ -]on[ -]year|annually|compared|according|after|against|and|but|while|before|as)\b)/u;

/**
 * "Output fell 11 percent", "Spain grew by 2.7 percent", "lost a tenth of its output": of a table of how economies grow, that
 * growth. Whatever else grows is named; of a country that grew, and nothing else of it, this is what is said.
 */
export function economyGrown({ given, table, role, mentions }: Reading): FoundMeasure | null {
  const { figure, sentence, text, language } = given;
  if (!language.startsWith('en') || figure.statement || figure.unit !== '%') return null;
  const isPart = role.statistic === 'share' && role.how === 'percent';
  if (!isPart && (role.statistic !== 'change' || role.how !== 'percent' || role.against === 'place'))
    return null;
  const [linked, ...more] = table.measures.filter(
    ({ measure }) => measure.kind === 'growth' && measure.concept === 'gdp growth',
  );
  if (!linked || more.length > 0 || sentence.concepts.some(({ concept }) => !OF_ECONOMY.test(concept.id)))
    return null;
  const before = text.slice(sentence.start, figure.start);
  const after = text.slice(figure.end, sentence.end);
  const told = (word: string, at: number, fit: number): FoundMeasure => ({
    linked,
    fit,
    at: sentence.words.flatMap(({ start, end }, i) => (start <= at && at < end ? [i] : [])),
    because: `${linked.measure.label} ← “${word}”`,
  });
  const losing = LOST.exec(before);
  const isLost = losing !== null && subjectIn(given, mentions, sentence.start + losing.index) !== null;
  const lost = isLost ? OF_ITS_OUTPUT.exec(after) : null;
  const noun = lost?.groups?.noun ?? '';
  if (lost) return told(noun, figure.end + lost[0].length - noun.length, OF_OUTPUT);
  if (isPart || !ENDS.test(after)) return null;
  const grew = GREW_BY.exec(before) ?? null;
  const subject = grew ? before.slice(0, grew.index) : null;
  const output = subject === null ? null : OUTPUT.exec(subject);
  if (output && !namesOthers(given, output.index, output.index + output[0].length))
    return told(
      'output',
      sentence.start + output.index + output[0].toLowerCase().lastIndexOf('output'),
      OF_OUTPUT,
    );
  const until = grew?.index ?? NOUN_BEFORE.exec(before)?.index;
  const name = until === undefined ? null : subjectIn(given, mentions, sentence.start + until);
  return name === null ? null : { ...told(name, -1, OF_COUNTRY), isWeak: true };
}

/** Whether a part of a sentence has a name that is of no country: "Toyota output" is of no economy. */
function namesOthers({ sentence, text }: FigureInText, from: number, to: number): boolean {
  return sentence.words.some(({ start, end }) => {
    const isWithin = start >= sentence.start + from && end <= sentence.start + to;
    return (
      isWithin &&
      /^\p{Lu}/u.test(text.slice(start, end)) &&
      !ORDINARY.test(text.slice(start, end)) &&
      !sentence.countries.some((one) => one.start <= start && end <= one.end)
    );
  });
}

const ORDINARY = /^(?:The|In|By|Its|Their|National|Economic|Total|Overall|Real|Output)$/u;

/** The place that a clause begins with and that is right before its verb; null where something else is. */
function subjectIn(
  { sentence, text }: FigureInText,
  mentions: Reading['mentions'],
  verb: number,
): string | null {
  for (const { from, to, isPartial } of mentions) {
    const [first, last] = [sentence.words[from], sentence.words[to - 1]];
    if (isPartial || !first || !last || text.slice(last.end, verb).trim() !== '') continue;
    const lead = text.slice(sentence.start, first.start);
    if (CLAUSE.test(lead)) return text.slice(first.start, last.end);
  }
  return null;
}

const CLAUSE = new RegExp(`${START}(?:[Tt]he\\s)?$`, 'u');
const OF_ECONOMY = /^(?:gdp|gdp growth)$/u;

/**
 * "Poland managed growth of 5.6 percent": the number is the growth, and not what became of it. What is behind it may say of
 * what else it is: "growth of 3 percent in online sales"; so may what had it: "a retailer achieved growth of 3 percent".
 */
export function isGrowthItself({ figure, text, sentence }: FigureInText): boolean {
  const before = text.slice(sentence.start, figure.start);
  const said = GROWTH_OF.exec(before);
  if (!said || !ENDS.test(text.slice(figure.end, sentence.end))) return false;
  return (
    /\b(?:[Ee]conomic|GDP)\s$/u.test(before.slice(0, said.index)) ||
    sentence.countries.some(({ start, end }) => {
      const lead = text.slice(sentence.start, start);
      return end <= sentence.start + said.index && (CLAUSE.test(lead) || /^[Ii]n\s(?:the\s)?$/u.test(lead));
    })
  );
}

const GROWTH_OF = new RegExp(`\\bgrowth(?:\\srates?)?\\sof\\s${HEDGES}$`, 'u');
