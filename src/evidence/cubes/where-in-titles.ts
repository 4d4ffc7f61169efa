import { stemsOf } from '../../language/stems.ts';
import { type Concept, conceptOf, conceptStems, conceptsIn } from './lexicon.ts';
import { withoutAxes } from './titles.ts';

/** "Attendances and waiting times at emergency departments": what is measured, and where or of whom. */
const WHERE =
  /^(?<what>.*?)\s(?:at|in|of|to|from|for)\s(?:the\s|all\s)?(?<where>.*?)(?=\s(?:in|at|of|for|from|on|during|per)\s|,\s(?:\d|by\s|\p{Lu})|$)/u;

/**
 * What a column counts by its own name and by where the title says that it is counted: "attendances" at emergency
 * departments, "enrolment" at universities. Null where both together name nothing that neither does alone.
 */
export function countedWhere(header: string | null, title: string): Concept | null {
  for (const part of withoutAxes(title).split(/[;:(]/u)) {
    const { what = '', where = '' } = WHERE.exec(part.trim())?.groups ?? {};
    // "Employment in agriculture, industry and services" is none in agriculture.
    if (/,|\s(?:and|or)\s|&/u.test(where)) continue;
    const own = header ?? what.split(' ').at(-1) ?? '';
    const stems = stemsOf(own, 'en');
    if (stems.length === 0 || !stems.every((stem) => stemsOf(what, 'en').includes(stem))) continue;
    const alone = new Set([...conceptsIn(own, 'en'), ...conceptsIn(where, 'en')].map(({ id }) => id));
    const both = conceptsIn(`${where} ${own}`, 'en').find(
      ({ id }) => !alone.has(id) && stems.every((stem) => conceptStems(id, 'en').has(stem)),
    );
    if (both) return both;
  }
  return header === null ? null : ofListed(header, title);
}

/** "Deliveries", in "Commercial aircraft orders and deliveries": what a title lists of one thing. */
function ofListed(header: string, title: string): Concept | null {
  const plain = withoutAxes(title);
  const { of = '', list = '' } = (LISTED.exec(plain) ?? OF_SUBJECT.exec(plain))?.groups ?? {};
  const nouns = list.toLowerCase().split(/,\s(?:and\s)?|\sand\s/u);
  const own = header.trim().toLowerCase();
  const noun = nouns.find((one) => own === one || own.endsWith(` ${one}`));
  if (noun === undefined || conceptsIn(noun, 'en').length > 0) return null;
  const [stem = ''] = stemsOf(noun, 'en');
  const before = new Set(conceptsIn(of, 'en').map(({ id }) => id));
  return (
    conceptsIn(`${of} ${noun}`, 'en').find(({ id }) => !before.has(id) && conceptStems(id, 'en').has(stem)) ??
    null
  );
}

/** "Passenger car sales, exports and registrations": a thing, and two nouns or more that are said of it. */
const LISTED =
  /^(?<of>\p{L}[\p{L}-]*(?:\s\p{L}[\p{L}-]*){0,3}?)\s(?<list>\p{Ll}+(?:,\s\p{Ll}+)*,?\sand\s\p{Ll}+)(?=[,:;(]|\s(?:in|of|by|at|from|to|for)\s|$)/u;

/** "Production" beside "Area harvested" and "Yield" is that of crops; null for any other column. */
export function ofCrops(header: string, others: readonly string[]): Concept | null {
  const isBare = /^(?:(?:total|crop) )?(?:production|output|harvest)$/i.test(header.trim());
  return isBare && others.some((one) => FIELDS.test(one)) ? conceptOf('crop production') : null;
}

const FIELDS =
  /\byields?\b|\b(?:area|hectares|acres) (?:harvested|sown|planted)\b|\b(?:harvested|sown|planted) area\b/i;

/** Whether a title is of what goes by, which is counted each time and adds up: the vessels of "navigation statistics". */
export function isOfTraffic(title: string): boolean {
  return /\b(?:traffic|navigation|transits?|crossings|passages|movements|arrivals|departures)\b/iu.test(
    title,
  );
}

/** "Commercial aircraft: orders, cancellations and deliveries": the same behind a colon. */
const OF_SUBJECT =
  /^(?<of>[^:;()]{3,40}):\s(?<list>\p{Ll}+(?:,\s\p{Ll}+)*,?\sand\s\p{Ll}+)(?=[,:;(]|\s(?:in|of|by|at|from|to|for)\s|$)/u;
