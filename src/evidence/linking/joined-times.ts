import type { TimeMention } from './times.ts';

const EDGE = '(?:(?:start|beginning|end|close)\\sof\\s(?:the\\s)?)?';
const BETWEEN = /(?<!\p{L})(?:between\s(?:the\s)?(?:\p{L}+\s){0,2}|entre\s(?:l[ea]s?\s|l['’])?|между\s)$/iu;
const AND = new RegExp(
  `^(?:,?\\sand\\s(?:the\\s)?(?:week\\s(?:of|to|ending)\\s)?${EDGE}|\\set\\s(?:l[ea]s?\\s|l['’])?|\\sи\\s)$`,
  'iu',
);
const FROM = new RegExp(`(?<!\\p{L})(?:from\\s(?:the\\s)?${EDGE}|d[eu]\\s|de l['’]|с[о]?\\s)$`, 'iu');
const TO = new RegExp(
  `^(?:\\s(?:to|until|till|through)\\s(?:the\\s)?${EDGE}|\\s(?:à|au|jusqu['’]en|jusqu['’]au)\\s|\\s(?:по|до)\\s)$`,
  'iu',
);

/** "From the 2018/19 school year to that of 2021/22". */
const NAMED_YEAR = /^\s(?:school|academic|financial|fiscal|tax)\syear(?=[\s,])|^\sseason(?=[\s,])/iu;

/** "From 2013, when the law was changed, to 2023". */
const ASIDE = /^,\s(?:when|the (?:first|last) year|a year)\s(?:[^,;.:]|,\d){1,60},(?=\s)/iu;

/** "Between the fourth quarter of 2007 and that of 2008", "from 2014/15 to 2023/24": two times said as the ends of a span. */
export function joinedTimes(times: readonly TimeMention[], text: string): readonly TimeMention[] {
  const joined: TimeMention[] = [];
  for (const last of times) {
    const first = joined.at(-1);
    if (!first || !areEnds(first, last, text)) {
      joined.push(last);
      continue;
    }
    joined[joined.length - 1] = {
      ...first,
      end: last.end,
      kind: 'span',
      period: [first.period[0], last.period[1]],
      ends: [first.period, last.period],
      edge: null,
      ...((first.edge || last.edge) && { edges: [first.edge, last.edge] as const }),
    };
  }
  return joined;
}

function areEnds(first: TimeMention, last: TimeMention, text: string): boolean {
  if (first.kind !== 'point' || last.kind !== 'point' || first.period[0] >= last.period[0]) return false;
  const before = text.slice(Math.max(0, first.start - 24), first.start);
  const between = text.slice(first.end, last.start).replace(NAMED_YEAR, '').replace(ASIDE, '');
  return (BETWEEN.test(before) && AND.test(between)) || (FROM.test(before) && TO.test(between));
}
