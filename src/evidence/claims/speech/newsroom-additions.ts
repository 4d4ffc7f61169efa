import type { Word } from './words.ts';

/** What investors trade: the company itself seldom says how its price moved. "Stocks of grain" are none. */
const SHARES = String.raw`(?:shares|stocks?(?! of\b)|share prices?|stock prices?|market value|bonds|futures|crude)\b`;
/** Up to so many words of a noun before its last, none of which hangs it on another. */
const BEFORE_NOUN = String.raw`(?:(?!(?:to|of|on|in|from|by|for|at|that)\s)\S+\s){0,5}?`;
/** "Sending its shares down", "wiping $5 billion off its market value". */
const MOVING = new RegExp(
  String.raw`^(?:sending|pushing|driving|lifting|boosting|pulling|dragging|knocking|sinking|hitting|hammering|wiping|helping|leaving)\s${BEFORE_NOUN}${SHARES}`,
  'u',
);
/** "And its shares fell", "but shares in the company were up"; not "would fall", which somebody may say. */
const MOVED = new RegExp(
  String.raw`^(?:and|but|as|though)\s${BEFORE_NOUN}${SHARES}(?:\s(?:in|of)(?:\s\S+){1,4}?)?(?:\s(?:also|since|later|then|have|has))*\s(?:(?:fell|rose|dropped|gained|lost|climbed|slid|jumped|surged|plunged|tumbled|sank|soared|slipped|closed|ended|traded|fallen|risen)\b|(?:was|were|is|are)\s(?:up|down|trading)\b)`,
  'u',
);
const COMPARED =
  /^(?:(?:well|far|slightly|just|also|in)\s)?(?:more|less|better|worse|higher|lower|fewer|above|below|ahead|short|line|beating|missing|topping|exceeding|surpassing|compared|against|versus)\b/u;
/** Those whose forecasts a newsroom holds results against. */
const FORECASTERS = /\b(?:analysts?|economists|wall street|consensus|investors)\b/u;
/** These begin an addition without a comma, too: "and its shares fell". */
const JOINS = /^(?:and|but|as)$/u;
const LONGEST = 30;

/**
 * Where, in what somebody announced, the newsroom begins to add how the shares took it or what was expected; the end of
 * the sentence if nowhere. The speaker may have said it all the same; then nobody is named, and nobody wrongly.
 */
export function additionFrom(words: readonly Word[], from: number): number {
  for (let at = from; at < words.length; at += 1) {
    const { text, low } = words[at] as Word;
    if (text === ',' ? isAddition(words, at + 1) : JOINS.test(low) && isAddition(words, at)) return at;
  }
  return words.length;
}

function isAddition(words: readonly Word[], from: number): boolean {
  const part = partFrom(words, from);
  return MOVING.test(part) || MOVED.test(part) || (COMPARED.test(part) && FORECASTERS.test(part));
}

/** The words up to the next sign, in small letters. */
function partFrom(words: readonly Word[], from: number): string {
  let to = from;
  while (to < words.length && to - from < LONGEST && words[to]?.kind === 'word') to += 1;
  return words
    .slice(from, to)
    .map(({ text }) => text.toLowerCase())
    .join(' ');
}
