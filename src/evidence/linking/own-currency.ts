import type { Word } from '../../language/stems.ts';

const CURRENCY =
  /^(?:доллар|фунт|рубл|крон|франк|юан|иен|песо|динар|дирхам|риал|реал|тенге|рупи|dollar|livre|franc|peso|couronne|dinar|dirham|rial|riyal|yuan|yen|roupie|(?:ال)?(?:دولار|جنيه|ريال|درهم|دينار|ليرة|روبل|يوان|فرنك|روبية|بيزو))/iu;

/** Whether words in another language stand beside a currency: it is whose the currency is, and not whose the amount. */
export function isOfCurrency(words: readonly Word[], from: number, to: number): boolean {
  const first = words[from]?.text ?? '';
  // In English the currencies are read with their figures.
  if (!/^\p{Ll}/u.test(first) && !/^\p{Script=Arabic}/u.test(first)) return false;
  return [words[from - 1], words[to]].some((word) => word !== undefined && CURRENCY.test(word.text));
}
