import { asksToEnd, asksToWait } from './note-words.ts';

// A sender without a field for it writes above the text that it must not be used, or not yet. Ambiguous wording is read
// as such an instruction: a person looks at the draft.

/** Not inside a word of any language. */
const BEFORE = String.raw`(?<![\p{L}\p{M}\p{N}_])`;
const AFTER = String.raw`(?![\p{L}\p{M}\p{N}_])`;
const KILLS = [
  ...[
    'kill(?:ed)?',
    'withdrawn',
    'withdrawal',
    'withdraw',
    'retraction',
    'retracted',
    'spiked',
    'do not use',
  ],
  ...[
    'annulation',
    'annul[ée]e?',
    'retrait',
    'retir[ée]e?',
    'ne pas utiliser',
    'zurückgezogen',
    'zurückziehung',
  ],
  ...['возврат', 'аннулир\\p{L}*', 'отозван\\p{L}*', 'отзыв', 'снят\\p{L}*'],
].join('|');
/** Caseless words, which may start any headline, with what makes them an order. */
const UNCASED = [
  '撤(?:稿|销稿件|回稿件|销通知)',
  '(?:إلغاء|سحب)\\s+(?:ال)?(?:خبر|مادة|قصة|برقية|تقرير)',
  '(?:إلغاء|سحب|ملغى|ملغاة)(?=\\s*(?:$|[:：\\-–—/،,.!*|(\\[]))',
].join('|');
/** What may precede the word, once or several times. */
const LABELS = [
  ...[
    'bulletin',
    'mandatory',
    'urgent',
    'eds',
    'editors',
    'attn',
    'attention',
    'advisory',
    'story',
    'note',
    'notice',
  ],
  ...[
    'flash',
    'alert',
    'correction',
    'à noter',
    'dépêche',
    'article',
    'avis',
    'срочно',
    'внимание',
    'материал',
    'молния',
  ],
  ...['紧急', '注意', '通知', '稿件', 'عاجل', 'تنبيه', 'تنويه', 'خبر'],
].join('|');
const START = String.raw`^[^\p{L}\p{N}]*(?:(?:${LABELS})${AFTER}[^\p{L}\p{N}]*)*`;
/** What ends the order: nothing more, a separator before the subject, or the subject itself. */
const ENDS = String.raw`(?=\s*(?:$|[:：\-–—/،,.!*|(\[=]|(?:${KILLS}|mandatory|(?:the\s+)?(?:story|item|article))${AFTER}))`;
const ORDERS = [
  new RegExp(`${START}(?:${KILLS})${AFTER}${ENDS}`, 'iu'),
  new RegExp(`${START}(?:${UNCASED})`, 'iu'),
  new RegExp(String.raw`(?:[:\-–—/*|(\[]|story|article|материал)\s*(?:${KILLS})[^\p{L}\p{N}]*$`, 'iu'),
];
const FIRST_WORD = new RegExp(`${START}(${KILLS})${AFTER}`, 'iu');

const LONGEST_LINE = 500;
const LONGEST_NOTE = 5000;

/** Whether a headline, slugline or sentence reads like an order to kill another item. "Kill Bill returns" does not. */
export function readsLikeKill(words: string): boolean {
  const line = words.slice(0, LONGEST_LINE).trim();
  if (ORDERS.some((order) => order.test(line))) return true;
  const first = FIRST_WORD.exec(line)?.[1] ?? '';
  // In capitals it is an order, whatever follows.
  return first !== '' && first === first.toUpperCase() && first !== first.toLowerCase();
}

/** Whether any sentence of a note to editors reads like a kill order. */
export function noteReadsLikeKill(note: string): boolean {
  return sentencesOf(note).some((sentence) => readsLikeKill(sentence) || asksToEnd(sentence));
}

/** The sentences of a note, each within a line. The full stops in "U.S." do not end one. */
function sentencesOf(note: string): string[] {
  return note
    .slice(0, LONGEST_NOTE)
    .split(/[\r\n;；。！？؛]+|(?<=[\p{L}\p{M}\p{N}]{3})[.!?؟]+(?=\s|$)/u)
    .map((sentence) => sentence.trim().slice(0, LONGEST_LINE));
}

const EMBARGO = 'embargo(?:ed)?|sperrfrist|эмбарго';
const EMBARGO_PHRASES =
  'hold for release|not for (?:publication|release|use) (?:before|until)|не публиковать до|限时发布|禁止提前(?:发布|报道|刊发)|(?:حظر|محظور) النشر';
const ANYWHERE = new RegExp(
  `${BEFORE}(?:${EMBARGO}|${EMBARGO_PHRASES})${AFTER}|限时发布|禁止提前(?:发布|报道|刊发)`,
  'iu',
);
const AT_START = new RegExp(
  String.raw`${START}(?:${EMBARGO})${AFTER}(?=\s*(?:$|[:：\-–—/،,.!*|(\[=]|(?:until|till|til|for|jusqu\p{L}*|до|bis|\d)))`,
  'iu',
);
const PHRASE = new RegExp(`${EMBARGO_PHRASES}`, 'iu');
const IN_CAPITALS = new RegExp(`${BEFORE}(?:EMBARGO(?:ED)?|SPERRFRIST|ЭМБАРГО)${AFTER}`, 'u');

/** Whether a line of text contains any word for an embargo. */
export function hasWordForEmbargo(line: string): boolean {
  return ANYWHERE.test(line.slice(0, LONGEST_NOTE));
}

/** Whether a note to editors mentions an embargo. */
export function speaksOfEmbargo(note: string): boolean {
  return hasWordForEmbargo(note) || sentencesOf(note).some(asksToWait);
}

/** Whether a text starts by saying that it is under an embargo. */
export function opensWithEmbargo(text: string): boolean {
  const line = text.slice(0, LONGEST_LINE);
  return AT_START.test(line);
}

/** Whether a headline says that it is under an embargo, not that a country is. */
export function isUnderEmbargo(headline: string): boolean {
  const line = headline.slice(0, 1000);
  return AT_START.test(line) || PHRASE.test(line) || IN_CAPITALS.test(line);
}
