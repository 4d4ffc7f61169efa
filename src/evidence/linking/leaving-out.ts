const SAID =
  'excluding|except(?:ing)?(?: for)?|not (?:counting|including)|stripping out|stripped of|leaving (?:out|(?:[\\p{L}-]+ ){0,3}aside|aside)|other than|with the exception of|disregarding|ignoring|without|apart from|aside from|besides|minus(?=\\s\\p{L})|barring';

/** What an English sentence says where a part is left out. */
export const LEFT_OUT = new RegExp(`\\b(?:${SAID})\\b`, 'iu');

/** The same, right before the words for that part: to be asked of the text before one of them. */
export const LEFT_OUT_BEFORE = new RegExp(`\\b(?:${SAID})\\s(?:[\\p{L}-]+,?\\s){0,4}$`, 'iu');

const LABELLED = 'excluding|excl\\.?|except|without|other than|not including';

/** How labels of tables say that a part is left out. */
export const LEAVES_OUT = new RegExp(`\\b(?:${LABELLED}|less|ex)(?!\\p{L})`, 'iu');

/** What a title says its table has nothing of: all such parts of it. */
export const PARTS_LEFT_OUT = new RegExp(`\\b(?:${LABELLED})\\s[^,;()]*`, 'giu');
