import type { OtherDates, PeriodRule } from '../language.ts';
import { MONTH, SAID_YEAR, YEAR } from './en-period-words.ts';
import { wordRule } from './period-rules.ts';

const FULL_MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.?|Feb\\.?|Aug\\.?|Sept\\.?|Oct\\.?|Nov\\.?|Dec\\.?)';
/** What is not a calendar's year: its days are its owner's to say. */
const OWN_YEAR =
  '(?:fiscal|financial|crop|wheat|grain|sugar|coffee|marketing|agricultural|academic|school|season|campaign)';

/** Times whose days the text leaves open: the figure that they are of has no period. Before all that would take a part of them. */
export const OPEN_PERIODS: readonly PeriodRule[] = [
  wordRule(
    `(?:the\\s)?(?:first|second|third|fourth|final|last)[\\s-](?:quarter|half)\\s(?:of\\s|in\\s)?(?:the\\s|its\\s|their\\s)?(?:current\\s|last\\s|previous\\s|${YEAR}\\s)?${OWN_YEAR}(?:\\syear)?(?:\\s${YEAR}(?:[/-]\\d{2,4})?)?`,
    () => null,
  ),
  wordRule(
    `(?:the\\s)?first\\s\\w+\\smonths\\sof\\s(?:the|its|their)\\s(?!year)\\S+(?:\\s\\w+)?\\s(?:year|season)`,
    () => null,
  ),
  // "Fiscal 1987 third quarter": not the calendar's.
  wordRule(
    `(?:fiscal|FY|financial)(?:\\syear)?\\s${YEAR}(?:['’]s)?\\s(?:first|second|third|fourth|1st|2nd|3rd|4th)[\\s-](?:quarter|qtr|half)`,
    () => null,
  ),
  wordRule(`${YEAR}/\\d{2,4}`, () => null),
  // "The mid-1990s": which of its years, nobody says. What is still to come is of no time that was named before.
  wordRule(
    `(?:(?:by|in|since|until)\\s)?(?:the\\s)?(?:early|mid|late)[\\s-]+(?:to[\\s-]+(?:mid|late)[\\s-]+)?${YEAR}['’]?s`,
    () => null,
  ),
  // "Nine-month profit": the months end when its owner says.
  wordRule(
    '(?:three|six|nine|twelve|3|6|9|12)[\\s-]month(?=\\s(?:\\p{L}+\\s){0,2}(?:revenues?|sales|turnover|net|profits?|earnings|loss(?:es)?|income|results|figures|output|production|exports|imports|orders|deliveries))',
    () => null,
  ),
  wordRule(
    `(?:each\\sof\\s)?(?:the\\s|its\\s|their\\s)?(?:first|last)\\s(?:two|three)\\squarters`,
    () => null,
  ),
  // A name begins with the month: "shares of May Energy".
  {
    pattern:
      /(?<!\p{L})(?:of|for|by|with|between|and)\s(?:March|April|May|June|August)\s(?!(?:Quarter|Half)\b)\p{Lu}\p{Ll}+/gu,
    read: () => undefined,
  },
  // Of which year nobody says.
  wordRule(
    `(?:(?:in|for|during)\\s)?${MONTH}\\.?\\s?[-–—/]\\s?${MONTH}(?!\\.?,?\\s(?:of\\s)?${SAID_YEAR})`,
    () => null,
  ),
  wordRule('(?:earlier|later)\\sthis\\s(?:week|month|quarter|year)', () => null),
  wordRule(`(?:with)?in\\sthe\\s(?:next|coming)\\s(?:week|month|quarter|year)`, () => null),
  wordRule(`${YEAR}[-–]\\d{2}\\s(?:\\w+\\s)?(?:season|crop|campaign|school)`, () => null),
  wordRule(
    `(?<!(?:^|\\P{L})since\\s(?:the\\s)?)(?:early|late|mid|(?:the\\s|at\\s)?(?:beginning|start|middle|end|(?:first|second|third|last|final)\\s(?:\\w+\\s)?(?:week|weeks|day|days)))[\\s-]+(?:of\\s|in\\s)?(?:the\\s)?(?:${MONTH}(?:,?\\s${SAID_YEAR})?|${SAID_YEAR}|(?:last|this|next)\\s(?:week|month|quarter|summer|winter)|(?:week|month|quarter|year))`,
    () => null,
  ),
];

/** Days that stand there for themselves, after all others have had theirs: "record April 3", "payable June 30". */
export const BARE_DATES: readonly PeriodRule[] = [
  wordRule(`${MONTH}\\.?\\s\\d{1,2}(?:st|nd|rd|th)?`, () => undefined),
  wordRule(`\\d{1,2}(?:st|nd|rd|th)?\\s${MONTH}`, () => undefined),
  // In words only with capitals: "in March three people died".
  {
    pattern: new RegExp(
      `(?<!\\p{L})${FULL_MONTH}\\s(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine)(?!\\p{L})`,
      'gu',
    ),
    read: () => undefined,
  },
];

const SAID =
  '(?:said|says|announced|added|noted|warned|stated|predicted|ruled|disclosed|signed|dated|(?:take|takes|took|into)\\seffect|(?:told|founded|born|formed|established)(?:\\s\\w+){0,2})';
const PAPER =
  '(?:levels?|study|report|survey|poll|law|act|treaty|agreement|accord|election|elections|campaign|book|film|movie|article|interview|speech|album|convention|referendum|budget|memo|letter)';
const CONTRACT =
  '(?:bonds?|notes?|tap|contracts?|futures|delivery|deliveries|shipment|crude|options?|deadline|meeting|conference|debate)';
const ZONE = '(?:GMT|EST|EDT|CST|PST|BST|UTC|hrs|hours)';

/** How English tells a period from a date of something else. */
export const ENGLISH_OTHER_DATES: OtherDates = {
  before: new RegExp(
    `(?<!\\p{L})(?:by|until|till|up\\sto|(?:act|law|treaty|agreement)\\sof|before|after|than|as|from|versus|vs|on|due|payable|effective|maturing|expires?|expiring|(?:by|until|before|at|to)\\s(?:the\\s)?end\\sof|(?:from|than|over)\\s(?:the\\s)?(?:first|final|last|second|third|fourth)\\s(?:\\w+\\s)?(?:months|weeks|quarter|half)\\s(?:of|in)|(?:start|beginn|commenc)ing\\s(?:in|on|from)|to\\sbe\\s\\p{L}+ed(?:\\s(?:out|up|off|over))?|(?:ahead|short)\\sof|against|since\\s(?:it|they|he|she|we|I)\\s(?:[\\p{L}-]+\\s){1,5}(?:in|on)|compared\\s(?:with|to)|(?:bonds?|notes?)\\sof|(?:scheduled|slated|set|planned|due)\\s(?:for|in|by|on)|(?:prior|previous)\\sto|constant|(?:prices|dollars|money)\\sof|${SAID})\\s(?:the\\s|in\\s|for\\s|earlier\\s|late\\s)?$`,
    'iu',
  ),
  records: {
    since: /^since\s/iu,
    before:
      /(?<!\p{L})(?!(?:interest|forest|harvest|invest|request|protest|contest|arrest|honest|modest)\s)(?:\p{L}{3,}est|worst|best|first|most|least|record|fewest)\s(?:[\p{L}-]+,?\s){0,4}$/iu,
  },
  own: /^(?:['’]s\s(?:[\p{L}-]+\s){0,3}(?:of\s)?|\s(?:level|rate|total|figure|record|high|low|peak|average)\sof\s)[\p{Sc}\d]/u,
  after: new RegExp(
    `^(?:['’]s\\s(?:\\p{L}{3,}est|best|worst|most|least|record)(?!\\p{L})|(?:['’]s|\\s(?!(?:a|an|the)\\s)\\p{L}+)?[\\s-](?:${PAPER}|${CONTRACT})(?!\\p{L})|\\s(?:(?:US|U\\.S\\.|international)\\s)?(?:dollars|euros|US\\$)|\\s${ZONE}(?!\\p{L}))`,
    'iu',
  ),
};
