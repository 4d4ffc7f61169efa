const SAID =
  'excluding|except(?:ing)?(?: for)?|not (?:counting|including)|stripping out|stripped of|leaving out|other than|with the exception of|disregarding';

/** What an English sentence says where a part is left out. */
export const LEFT_OUT = new RegExp(`\\b(?:${SAID})\\b`, 'iu');

/** The same, right before the words for that part: to be asked of the text before one of them. */
export const LEFT_OUT_BEFORE = new RegExp(`\\b(?:${SAID}|without)\\s(?:[\\p{L}-]+,?\\s){0,4}$`, 'iu');

/** How labels of tables say that a part is left out. */
export const LEAVES_OUT = /\b(?:excluding|excl|except|without|less|other than|not including|ex)\b/iu;
