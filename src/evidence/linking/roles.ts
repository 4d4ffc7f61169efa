import { MONTHS } from '../../language/calendar/months.ts';
import { isPhysical, unitFactor } from '../cubes/convert-unit.ts';
import { isTimeAfterThan } from './after-than.ts';
import { besideAverage } from './beside-average.ts';
import { deficitIn } from './deficits.ts';
import { earlierSelf } from './earlier-self.ts';
import { orderOf } from './rank-order.ts';
import type { Role, RoleGiven } from './role.ts';
import { roleAbroad } from './roles-abroad.ts';
import { roleOfStatement } from './statement-role.ts';

const UP =
  '(?:(?<!made )(?<!make )(?<!makes )(?:rose|risen|rise|rises|rising|increased?|increases|increasing|grew|grown|grow|grows|growing|gained?|gains|climbed|climbs|jumped|jumps|surged|surges|soared|(?:edged|crept|ticked|inched|nudged|bounced|shot|moved) (?:up|higher)|leapt|rocketed|skyrocketed|ballooned|mushroomed|spiked|(?:added|adds|adding)(?!\\sup)|expanded|advanced?|went up|gone up|(?<!\\b(?:rang|rung|rings?|rack(?:s|ed)?|clock(?:s|ed)?|chalk(?:s|ed)?|notch(?:es|ed)?|piled?|ran|runs?|used?|took|taken|takes?|made|makes?|pick(?:s|ed)?|sets?|sign(?:s|ed)?|open(?:s|ed)?|turn(?:s|ed)?|freed|call(?:s|ed)?|gave|given|bought|gobbled|scooped|mopped|rounded|held|snapped|soaked|swallowed|built|served|put|burn(?:s|ed|t)?|ate|stumped) )up|put on|created|hired|swelled))';
const DOWN =
  '(?:fell|fallen|fall|falls|falling|decreased?|decreases|declined?|declines|declining|dropped|drops|drop|dropping|shrank|shrunk|shrinks|lost|loses|losing|lose|cut|cuts|cutting|shed|sheds|shedding|slipped|slips|slid|slide|slumped|slump|plunged|plunge|tumbled|plummeted|nosedived|dwindled|sagged|ebbed|receded|(?:edged|crept|ticked|inched|nudged|drifted|moved) (?:down|lower)|came down|come down|contracted|reduced|eased|went down|gone down|(?<!\\b(?:shot|shoots?|gunned|cut|broke|broken|put|laid|turned|tracked|hunted|mowed|struck|shut|brought|tore|took|taken|pulled) )down|dipped|sank|collapsed|crashed|closed|closes|axed|scrapped|lowered|lowers|slashed|trimmed)';
/** What may be between a verb and its number: "by about", "at least". */
export const HEDGES =
  '(?:(?:by|about|around|roughly|some|nearly|almost|more than|over|at least|only|just|as much as|an? estimated|approximately|no more than|less than|fewer than|up to|exactly|well over)\\s)*';
const BEFORE_CHANGE = new RegExp(`\\b(?<v>${UP}|${DOWN})\\s(?:[\\p{L}]+ly\\s)?${HEDGES}$`, 'iu');
const BY = new RegExp(`\\bby\\s${HEDGES.replace('by|', '')}$`, 'iu');
/** Verbs that say a way only with "by" behind them: what is recovered may be plastic. */
const BACK_UP =
  '(?:recovered|rebounded|bounced back|rallied|raised|raises|lifted|lifts|hiked|hikes|boosted|upped|strengthened|firmed|picked up|widened|lengthened|appreciated|accelerated|quickened)';
const BACK_DOWN =
  '(?:retreated|weakened|softened|cooled|moderated|abated|subsided|narrowed|shortened|thinned|tapered|pared|curbed|depreciated|devalued|diminished|slowed)';
const VERB = new RegExp(`\\b(?<v>${UP}|${DOWN}|${BACK_UP}|${BACK_DOWN})\\b`, 'giu');
const REACH_BY = /^(?:[^.;:]|\.\d){0,90}$/u;
const AFTER_MORE =
  /^(?:\s[\p{L}-]+){0,3}?\s(?<v>more|fewer|less|higher|lower|larger|bigger|smaller|longer|shorter|greater|above|below|short(?=\sof\b)|shy(?=\sof\b)|better|worse|older|younger|later|earlier|taller|hotter|warmer|colder|cooler|cheaper|dearer|costlier|pricier)\b/iu;
const APART_IN_TIME = /^\s(?:older|younger|later|earlier|longer|shorter|apart)\b/iu;
const AFTER_NOUN =
  /^\s(?<v>rise|increase|jump|gain|growth|surge|fall|drop|decline|decrease|reduction|cut)\b/iu;
const NOUN_OF = new RegExp(
  `\\b(?<v>rise|increase|jump|gain|growth|surge|fall|drop|decline|decrease|reduction|loss|cut|contraction|expansion)\\sof\\s${HEDGES}$`,
  'iu',
);
const UP_WORD = new RegExp(
  `^(?:${UP}|${BACK_UP}|more|higher|larger|bigger|longer|greater|above|better|older|later|taller|hotter|warmer|dearer|costlier|pricier|rise|increase|jump|gain|growth|surge|expansion)$`,
  'iu',
);
const GREW = new RegExp(`\\b(?:grew|grows?|grown)\\s${HEDGES}$`, 'iu');
const EACH_YEAR =
  /^\s(?:a|per|each|every)\syear\b(?!\s(?:ago|earlier|before))|^\s(?:annually|yearly)\b|^\son average (?:a|each|every|per) year\b/iu;
const THAN_TIME =
  /\b(?:than|from|since|as|on|above|below|short of|shy of)\b(?:[^.;]|\.\d){0,30}\b(?:year|years|month|months|quarter|decade|decades|century|earlier|before|\d{4})\b|\bearlier\b|\bthe year before\b|\bsince\b/iu;
/** "Nearly three times the rate of 2000", "twice that in May". */
const OF_TIME = new RegExp(
  `^\\s(?:as\\s(?:much|many)\\sas|that|those|the\\s(?:[\\p{L}-]+\\s){1,3})\\s?(?:of|in|for)\\s(?:\\d{4}\\b|(?:${MONTHS})\\b|the (?:previous|same) |a year (?:before|earlier)\\b)`,
  'u',
);
const AS_AS = /^\sas\s(?:much|many|\p{L}{3,})\b(?:[^.;:,]|\.\d){0,80}?\sas(?=\s)/u;
/** Behind a fraction: the level, number or rate that it is a fraction of, and no whole. */
const OF_ANOTHER =
  /^\sof\s(?:(?:the|its|their)\s(?<whose>\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?\s)?(?:rate|level|number|figure|price|value)|that|those)(?=\s|[,.;]|$)/u;
const AS_NAMED = new RegExp(
  `^(?:\\s[\\p{L}\\p{N}’'-]+){0,8}?\\sas\\s(?:(?:in|on|at|for|that of|those of)\\s)?(?:(?:the|an?)\\s)?(?!${MONTHS})\\p{Lu}[\\p{L}]+`,
  'u',
);
const MULTIPLIED = /\b(?:doubl|halv|tripl|trebl|quadrupl|quintupl)(?:ed|ing)$/iu;
const MULTIPLY = /\b(?:double|treble|triple|quadruple)$/iu;
/** "Saw it more than double between 2020 and 2023". */
const VERBAL = /^(?:[,.;]|\s(?:between|from|in|since|over|within|to|during|by)\s|$)/iu;
/** "Twice as common in 2023 as in low-income countries". */
const AS_IN = new RegExp(
  `^\\sas\\s\\p{L}+\\s(?:in\\s\\d{4}\\s)?as\\s(?:in|among|for)\\s(?!\\d|the (?:previous|same|year)|(?:${MONTHS}))`,
  'u',
);
const THAN_PLACE =
  /\bthan\s(?:that of\s|those of\s|in\s|one\s(?:born\s)?in\s|for\s)?(?:the\s|all\s|any\s)?\p{Lu}/u;

/** What a figure does in its sentence. English is read by its verbs; of other languages, what the finder saw. */
export function roleOf({ figure, text, sentence, figures, language }: RoleGiven): Role {
  if (figure.statement) return roleOfStatement(figure, figure.statement);
  const base: Role = {
    statistic: 'value',
    how: null,
    against: null,
    edge: null,
    order: 'most',
    direction: figure.direction,
    split: null,
    ...deficitIn({ figure, text, sentence, figures }),
  };
  const { unit, measure } = figure;
  if (unit === 'rank' || measure === 'rank')
    return { ...base, statistic: 'rank', order: orderOf(text.slice(figure.start, figure.end + 20)) };
  if (!language.startsWith('en')) return roleAbroad(base, { figure, text, sentence });
  if (figure.value <= MOST_PLACES && isCountOfPlaces(figure.unit, text.slice(figure.start, sentence.end))) {
    // "Of the 27 member states" says among how many, and not of how many something is true.
    const isWhole = /\bof\s(?:the|all|its|their)\s$/iu.test(
      text.slice(Math.max(sentence.start, figure.start - 12), figure.start),
    );
    return isWhole ? base : { ...base, statistic: 'count' };
  }
  const before = text.slice(Math.max(sentence.start, figure.start - 110), figure.start);
  const after = text.slice(figure.end, Math.min(sentence.end, figure.end + 90));
  const quote = text.slice(figure.start, figure.end);
  // "Three times their 2018 tally", "a third of the area lost the year before".
  const earlier =
    unit === 'times' || measure === 'ratio' || (unit === '%' && !/\d/.test(quote))
      ? earlierSelf(after)
      : null;
  if (earlier !== null)
    return { ...base, statistic: 'ratio', against: 'time', againstFrom: figure.end + earlier };
  const how =
    unit === 'percentage points' || unit === 'basis points'
      ? 'points'
      : unit === '%' || measure === 'share'
        ? 'percent'
        : 'absolute';
  const average = besideAverage(unit, after, figure.end);
  if (average) return { ...base, ...average, how: average.statistic === 'ratio' ? null : how };
  if (unit === 'times' || measure === 'ratio') {
    // "More than doubled in 2022, to 3.5 million": the verb says that it is a way.
    if (
      (MULTIPLIED.test(quote) || (MULTIPLY.test(quote) && VERBAL.test(after))) &&
      !/^\s(?:that|those|the\s\p{L}+\s(?:of|in))\s/u.test(after)
    )
      return { ...base, statistic: 'ratio', against: 'time' };
    // "Twice as likely in 2023 as those aged 25 to 74": what is behind the second "as" decides.
    const asMuch = AS_AS.exec(after);
    if (asMuch) {
      const split = figure.end + asMuch[0].length;
      const isTimed = isTimeAfterThan(text.slice(split, sentence.end));
      return {
        ...base,
        statistic: 'ratio',
        ...(isTimed ? { against: 'time', againstFrom: split } : { against: 'place', split }),
      };
    }
    const place =
      THAN_PLACE.test(after) ||
      /^(?:\s[\p{L}-]+){0,3}\s(?:that|those|the [\w -]+?) (?:of|in)\s(?:the\s)?\p{Lu}/u.test(after) ||
      // "2.1 times electricity production from wind in Sweden": the same, said once more of another place.
      /^(?:\s[\p{L}-]+){1,7}?\s(?:in|of)\s(?:the\s)?\p{Lu}\p{L}+/u.test(after) ||
      (/^\s(?:as|that|the|those)\b/.test(after) && !THAN_TIME.test(after));
    const timed =
      THAN_TIME.test(after) ||
      OF_TIME.test(after) ||
      /\b(?:since|between)\b|\bfrom\s(?:(?:the\s)?(?:start|beginning|end)\b|(?:just|about|only|some)\s|[$€£¥]?\d|\p{Lu}\p{L}+\s\d{4})/iu.test(
        text.slice(sentence.start, sentence.end),
      );
    // "Twice as many doctors as the United Kingdom in 2020": a name behind the second "as" decides.
    const named = AS_NAMED.test(after) || AS_IN.test(after);
    const against =
      named || (place && !THAN_TIME.test(after) && !OF_TIME.test(after)) ? 'place' : timed ? 'time' : 'place';
    return { ...base, statistic: 'ratio', against, split: against === 'place' ? figure.end : null };
  }
  // "Half as many again as in 1990" is half more.
  if (unit === '%' && /^\sas\s(?:much|many|high|large|big|long|often)\sagain\b/u.test(after))
    return { ...base, statistic: 'change', how: 'percent', against: 'time', direction: 'up' };
  // "Half as much as in 1990", "half that of France", "less than half the world average".
  if (unit === '%' && !/\d/.test(quote)) {
    const asMuch = /^\sas\s(?:much|many|high|large|big|long|often|likely)(?:\s[\p{L}-]+){0,3}?\sas\b/u.exec(
      after,
    );
    if (asMuch) {
      const rest = after.slice(asMuch[0].length);
      const timed =
        /^\s(?:(?:it|they)\s(?:was|were|had been)\s)?(?:in|at|on|a|an)\b/u.test(rest) ||
        isTimeAfterThan(rest);
      return {
        ...base,
        statistic: 'ratio',
        against: timed ? 'time' : 'place',
        split: timed ? null : figure.end,
      };
    }
    if (
      /^\s(?:that|those) of\b|^\sthe\s(?:[\p{L}-]+\s){1,3}(?:average|mean|level|rate|figure)\b/u.test(after)
    )
      return { ...base, statistic: 'ratio', against: 'place', split: figure.end };
  }
  // "A third of the number of April 2019", "a quarter of its level of 2008", "a third of the Spanish rate".
  const ofAnother = unit === '%' && !/\d/.test(quote) ? OF_ANOTHER.exec(after) : null;
  if (ofAnother) {
    const rest = text.slice(figure.end + ofAnother[0].length, sentence.end);
    const isTimed = isTimeAfterThan(rest);
    if (isTimed || ofAnother.groups?.whose !== undefined || /^\s(?:of|in|for)\s(?:the\s)?\p{Lu}/u.test(rest))
      return {
        ...base,
        statistic: 'ratio',
        ...(isTimed ? { against: 'time', againstFrom: figure.end } : { against: 'place', split: figure.end }),
      };
  }
  // "Less than half of what they were in 1990".
  if (unit === '%' && /^\s(?:of\s)?what\s(?:it|they)\s(?:was|were|had been)\b/i.test(after))
    return { ...base, statistic: 'ratio', against: 'time' };
  // "Grew more than half of the rice".
  if (unit === '%' && /^\sof\s(?:the|all)\s/iu.test(after) && GREW.test(before))
    return { ...base, statistic: 'share', how: 'percent', split: figure.end };
  if (
    unit === '%' &&
    /\b(?:accounted for|account for|accounts for|made up|makes up|make up|making up|represented|represents|comprised|constituted)\s(?:[\p{L}]+\s){0,3}$/iu.test(
      before,
    )
  ) {
    return { ...base, statistic: 'share', how: 'percent', split: figure.end };
  }
  const more = AFTER_MORE.exec(after);
  // "12 percent short of its 2019 traffic", "above what it had been a year before".
  const self = more && earlierSelf(after.slice(more.index + more[0].length));
  const noun = AFTER_NOUN.exec(after);
  const nounOf = NOUN_OF.exec(before);
  const direct = BEFORE_CHANGE.exec(before);
  // "The number of days lost … rose by 8 percent": the last verb, and not what is counted.
  const by = BY.test(before)
    ? [...before.matchAll(VERB)].findLast((one) => REACH_BY.test(before.slice(one.index + one[0].length)))
    : undefined;
  // "Boardings at Denver fell 2 percent": the verb at the figure goes before a place.
  const isLevelAfterVerb =
    !direct && /\b(?:to|at)\s(?:[\p{L}]+\s){0,3}$/iu.test(before) && !/\bby\s/i.test(before.slice(-24));
  const changed = (word: string, against: 'time' | 'place' | null, split: number | null = null): Role => ({
    ...base,
    ...(EACH_YEAR.test(after) && { yearly: true }),
    split,
    statistic: 'change',
    how,
    against,
    direction: UP_WORD.test(word.trim()) ? 'up' : 'down',
  });
  // "4,409 fewer homicides in 2023 than in 2019": the noun is a part of the figure.
  const within = /\s(more|fewer|less)\s[\p{L}-]+(?:\s[\p{L}-]+)?$/iu.exec(quote)?.[1];
  if (within && how === 'absolute') {
    const than = /^(?:\s[\p{L}\p{N}-]+){0,8}?\sthan\b/u.exec(after)?.[0];
    const split = figure.end + (than?.length ?? 0);
    const isTimed = than === undefined || isTimeAfterThan(text.slice(split));
    return changed(within, isTimed ? 'time' : 'place', isTimed ? null : split);
  }
  if (more && self !== null)
    return {
      ...changed(more.groups?.v ?? '', 'time'),
      againstFrom: figure.end + more.index + more[0].length + self,
    };
  if (more && !/^\s?(?:more|fewer|less)\sthan\s[\d$€£]/i.test(after)) {
    const rest = after.slice(more.index + more[0].length);
    const than = rest.slice(0, 50);
    const at = /^\s(?:[\p{L}-]+\s){0,8}?than\b/u.exec(rest);
    if (at) {
      const split = figure.end + more.index + more[0].length + at[0].length;
      // "Than in 2010", "than a year earlier" compare with a time; all else with another place or thing.
      const timed = isTimeAfterThan(text.slice(split));
      return changed(more.groups?.v ?? '', timed ? 'time' : 'place', timed ? null : split);
    }
    if (THAN_TIME.test(than)) return changed(more.groups?.v ?? '', 'time');
    // "By 2021 there were 549 fewer."
    if (
      /^(?:more|fewer|less)$/iu.test(more.groups?.v ?? '') &&
      more[0].trim() === more.groups?.v &&
      /^\s*(?:[.;]|$)/u.test(rest)
    )
      return changed(more.groups?.v ?? '', 'time');
  }
  // "Those in Sweden 14 years later": how far apart two are, of which only one may be said.
  if (/^(?:year|month|week|day|hour|minute)$/.test(unit ?? '') && APART_IN_TIME.test(after))
    return changed(more?.groups?.v ?? '', 'place', figure.end);
  if (noun) return changed(noun.groups?.v ?? '', 'time');
  if (nounOf) return changed(nounOf.groups?.v ?? '', 'time');
  if (unit === 'percentage points' && !by && !direct)
    return changed(figure.direction === 'down' ? 'fell' : 'rose', 'time');
  if (by) return changed(by.groups?.v ?? '', 'time');
  if (
    /\b(?:trailed|lagged|exceeded|beat|led|surpassed|overtook|topped|out(?!put|come|look|side|door|let|break|lay)\p{Ll}{3,})\s[^.;]{1,40}\sby\s(?:[\p{L}]+\s){0,2}$/iu.test(
      before,
    )
  ) {
    return changed(/trailed|lagged/i.test(before) ? 'lower' : 'higher', 'place');
  }
  // "Of which Ethiopia grew 62 percent" is no growth.
  if (unit === '%' && /\bof (?:which|whom)\b[^,;]*$/iu.test(before))
    return { ...base, statistic: 'share', how: 'percent', split: figure.end };
  if (direct && !isLevelAfterVerb) {
    const verb = direct.groups?.v ?? '';
    // "Rose 5 percent", "lost a million people", "added 264,000": by how much; "down 23" as well.
    // "Grew 147 million tonnes of wheat" is how much was grown.
    const isCrop =
      how === 'absolute' && /^(?:grew|grow|grown|growing)$/i.test(verb) && /^\sof\s/u.test(after);
    if (!isCrop && !(unit === 'year' && /^(?:added|up)$/i.test(verb))) return changed(verb, 'time');
  }
  if (measure === 'change' && unit === '%' && !isLevelAfterVerb)
    return changed(figure.direction === 'down' ? 'fell' : 'rose', 'time');
  if (
    measure === 'share' ||
    (unit === '%' && /^\sof\b/i.test(after)) ||
    (unit === '%' &&
      /\b(?:accounted for|made up|makes up|make up|accounts for|represented|provided|provide|provides)\s(?:[\p{L}]+\s){0,3}$/iu.test(
        before,
      ))
  )
    return { ...base, statistic: 'share', how: 'percent', split: figure.end };
  if (unit === '%' && /,\s?against\s$/i.test(before)) {
    const earlier = figures.filter((one) => one.end <= figure.start).at(-1);
    if (
      earlier &&
      earlier.unit === '%' &&
      (earlier.measure === 'share' || /^\sof\b/.test(text.slice(earlier.end)))
    )
      return { ...base, statistic: 'share', how: 'percent' };
  }
  // "Grew by 264,000 in November, after 351,000 in October": the same, said of another time or place.
  if (/\b(?:after|following|against|compared with|versus|and|from)\s(?:[\p{L}]+\s){0,3}$/iu.test(before)) {
    const earlier = figures.filter((one) => one.end <= figure.start).at(-1);
    const linked = earlier !== undefined && !/[.;:]/.test(text.slice(earlier.end, figure.start));
    if (
      earlier &&
      linked &&
      sameUnit(earlier.unit, figure.unit) &&
      !/\bfrom\s(?:[\p{L}]+\s){0,3}$/iu.test(before)
    ) {
      const role = roleOf({ figure: earlier, text, sentence, figures, language });
      if (
        role.statistic === 'change' &&
        /\b(?:after|following|against|compared with|versus)\s(?:[\p{L}]+\s){0,3}$/iu.test(before)
      )
        return { ...role, repeats: true };
      if (role.statistic === 'share') return role;
    }
  }
  // "Prices in Switzerland fell 1.1 percent, those in Greece 1.7 percent".
  if (/,\s(?:and\s)?(?:those|that)\s(?:in|of|for)\s[^,;.]{2,40}$/iu.test(before)) {
    const earlier = figures.filter((one) => one.end <= figure.start).at(-1);
    if (earlier && sameUnit(earlier.unit, figure.unit))
      return roleOf({ figure: earlier, text, sentence, figures, language });
  }
  // "Closed 32,000 beds, leaving it with 380,000".
  const isLeft = /\bleaving\b[^,;.]{0,30}\s$/iu.test(before);
  // "5.76 million tonnes from 338,000 hectares" tells no way.
  const other = figures.findLast((one) => one.end <= figure.start);
  const isOfOtherUnit =
    other?.unit != null &&
    unit !== null &&
    [other.unit, unit].every(isPhysical) &&
    unitFactor(other.unit, unit) === null;
  const edge = /\bfrom\s(?:[\p{L}]+\s){0,3}$/iu.test(before)
    ? isOfOtherUnit
      ? null
      : 'from'
    : isLeft ||
        (/(?<!\b(?:add(?:s|ed)? up|amount(?:s|ed)|c[ao]mes?|sum(?:s|med)?|total(?:s|l?ed)|run|ran) )\bto\s(?:[\p{L}]+\s){0,3}$/iu.test(
          before,
        ) &&
          /\b(?:from|fell|rose|grew|grown|risen|fallen|dropped|declined|climbed|increased|decreased|between|since)\b/i.test(
            text.slice(sentence.start, figure.start),
          ))
      ? 'to'
      : null;
  const isBelow = /^degree\b/.test(unit ?? '') && /^\sbelow\b/iu.test(after);
  return { ...base, edge, ...(isBelow && { isBelow }) };
}

/** More places than these are those that something has: "prisons had 45,897 places". */
const MOST_PLACES = 300;
const PLACES =
  '(?:countr(?:y|ies)|states?|member states?|nations?|econom(?:y|ies)|cit(?:y|ies)|towns?|regions?|provinces?|districts?|count(?:y|ies)|municipalit(?:y|ies)|places?|territor(?:y|ies)|areas?|capitals?)';
const OF_PLACES = new RegExp(
  `^[\\p{L}\\p{N}-]+(?:\\sout)?\\sof\\s(?:the\\s|all\\s)?(?:[\\p{L}\\p{N}’'-]+\\s){0,3}${PLACES}\\b`,
  'iu',
);

/** "In ten of the 27 member states": how many places there are of which something is true. */
function isCountOfPlaces(unit: string | null, from: string): boolean {
  return (unit !== null && new RegExp(`^${PLACES}$`, 'iu').test(unit)) || OF_PLACES.test(from);
}

function sameUnit(a: string | null, b: string | null): boolean {
  return a === b || a === null || b === null;
}
