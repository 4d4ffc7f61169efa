import { stemsOf } from '../../language/stems.ts';

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

/** "Excluding energy", of what leaves out energy and food: whether a clause leaves out less than a label does. */
export function leavesOutLess(clause: string, label: string): boolean {
  const stemsOut = (text: string, form: RegExp) => {
    const at = form.exec(text);
    return at ? stemsOf(text.slice(at.index + at[0].length), 'en') : null;
  };
  const said = stemsOut(clause, LEFT_OUT);
  const own = stemsOut(label, LEAVES_OUT);
  return said !== null && own !== null && MOVING.some((stem) => own.includes(stem) && !said.includes(stem));
}

/** What prices are most often given without. */
const MOVING = stemsOf('food energy alcohol tobacco fuel housing shelter mortgage gas petrol', 'en');
