import type { Figure } from '../claims/figure.ts';

/** How languages say that a figure is the newest there is; "last year" does not: it is a time like any other. */
const NOW: Readonly<Record<string, RegExp>> = {
  en: /\b(?:now|nowadays|currently|at present|presently|at the moment|today|to date|so far|latest|newest|most recent|as of now|current(?!\s(?:accounts?|prices?|us|u\.s\.|dollars?|euros?|expenditures?|spending|costs?|transfers?|liabilities|assets|income)\b))\b/giu,
  fr: /(?<!\p{L})(?:maintenant|actuellement|actuel(?:le|s|les)?|aujourd[’']hui|désormais|à ce jour|à présent|en ce moment|jusqu[’']ici|(?:le|la|les) plus récente?s?|(?:le|la|les) (?:tout )?derni(?:er|ère)s? (?:chiffres?|données|relevés?|statistiques?|estimations?))(?!\p{L})/giu,
  ru: /(?<!\p{L})(?:сейчас|теперь|ныне|нынешн\p{L}+|сегодня|в настоящее время|на сегодня(?:шний день)?|на данный момент|текущ(?:ий|ая|ее|ие|его|ей|им|ую|ем)(?!\s(?:сч[её]т|цен|расход|операц))|пока что|до сих пор|последн(?:ие|им|их) данн\p{L}+|самы\p{L}+ свеж\p{L}+)(?!\p{L})/giu,
  zh: /(?:目前|现在|现时|当前|如今|今天|迄今|至今|截至目前|到目前为止|最新)/gu,
  ar: /(?<!\p{L})(?:و|ف)?(?:الآن|حالياً|حاليًا|حاليا|(?<!الأسعار\s|بالأسعار\s|أسعار\s)الحالي(?:ة)?|(?<!في\s)اليوم|حتى الآن|في الوقت الحاضر|في الوقت الراهن|الراهن(?:ة)?|أحدث|الأحدث|آخر (?:البيانات|الأرقام|الإحصاءات))(?!\p{L})/gu,
};

/** "USA Today" is a newspaper. */
const A_NAME = /\b\p{Lu}\p{L}*\s$/u;
/** Where the clause that a "now" is said in ends. */
const BREAK =
  /[;:。；：؛]|[,，،]\s*(?:but|while|whereas|and|though|although|when|where|mais|tandis|alors|а|но|тогда|而|但|لكن|بينما)(?!\p{L})|\b(?:but|while|whereas|although)\b/iu;
/** Between a figure and the "now" behind it lies its time at the most. */
const BEHIND = /^[\s,(]*(?:[\p{L}-]+\s){0,3}$/u;
const JOINS = /[,;]|(?<!\p{L})(?:and|but|while|or|et|mais|и|но)(?!\p{L})|[和而但，、]/iu;

/** A figure where it stands: what is needed to see whether a "now" is of it. */
export interface FigureInSentence {
  readonly text: string;
  readonly sentence: { readonly start: number; readonly end: number };
  readonly figure: Pick<Figure, 'start' | 'end'>;
  readonly figures: readonly Pick<Figure, 'start' | 'end'>[];
}

/**
 * Whether a sentence says that a figure is that of now, or the latest there is. A "now" is of the figure that comes next
 * in its clause, or of the one right before it. `language` is null where any of those that are read may be meant.
 */
export function saysNow(given: FigureInSentence, language: string | null): boolean {
  const own = NOW[language?.split('-')[0]?.toLowerCase() ?? ''];
  const patterns = language === null ? Object.values(NOW) : own ? [own] : [];
  return patterns.some((pattern) => isSaidOf(given, pattern));
}

/** Whether a text says now of anything: cheaper than to ask of what. */
export function namesNow(text: string, language: string): boolean {
  return text.search(NOW[language.split('-')[0]?.toLowerCase() ?? ''] ?? /(?!)/u) >= 0;
}

function isSaidOf({ text, sentence, figure, figures }: FigureInSentence, pattern: RegExp): boolean {
  const isOther = ({ start, end }: Pick<Figure, 'start' | 'end'>) =>
    start !== figure.start && (start >= figure.end || end <= figure.start);
  for (const match of text.slice(sentence.start, sentence.end).matchAll(pattern)) {
    const start = sentence.start + match.index;
    const end = start + match[0].length;
    const before = text.slice(sentence.start, start);
    if (match[0] === 'Today' && A_NAME.test(before)) continue;
    if (end <= figure.start) {
      const crossed = figures.some((one) => isOther(one) && one.start >= end && one.end <= figure.start);
      if (!crossed && !BREAK.test(text.slice(end, figure.start))) return true;
    } else if (start >= figure.end) {
      const between = text.slice(figure.end, start);
      if (BEHIND.test(between) && !JOINS.test(between.replace(/^,/, ''))) return true;
    } else return true;
  }
  return false;
}
