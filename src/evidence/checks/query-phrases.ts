import { interfaceLanguage } from '../../words/languages.ts';
import { plainWords, type Words, yes } from '../../words/words.ts';

/** How one language puts a question to data into a sentence. */
export interface QueryLanguage {
  readonly locale: string;
  readonly allGoods: string;
  readonly ownSql: string;
  along(along: 'reporter' | 'partner' | 'product'): string;
  rows(flow: 'import' | 'export' | null, goods: string, who: string | null, other: string | null): string;
  level(rows: string, period: string, unit: string | null): string;
  share(part: string, rows: string, period: string): string;
  /** What no part is of the other, as a percentage of it. */
  percentage(rows: string, of: string, period: string): string;
  change(rows: string, from: string, to: string): string;
  ratio(rows: string, from: string, to: string): string;
  rank(name: string, along: string, rows: string, period: string): string;
  more(count: number): string;
}

/** How a language puts a question about trade; English for languages without words of ours. */
export function queryLanguage(tag: string): QueryLanguage {
  const words = plainWords(interfaceLanguage(tag) ?? 'en');
  // English begins with a noun that is small inside a sentence: "The change in imports of …".
  const within = (rows: string) =>
    words.language === 'en' ? rows.charAt(0).toLowerCase() + rows.slice(1) : rows;
  return {
    locale: words.language,
    allGoods: words.say('tradeAskAllGoods'),
    ownSql: words.say('tradeAskOwnSql'),
    along: (along) => alongIn(along, words),
    rows: (flow, goods, who, other) =>
      words.say('tradeAskRows', {
        flow: flow ?? 'other',
        goods,
        who: who ?? '',
        hasWho: yes(who !== null),
        other: other ?? '',
        hasOther: yes(other !== null),
      }),
    level: (rows, period, unit) =>
      words.say('tradeAskLevel', { rows, period, unit: unit ?? '', hasUnit: yes(unit !== null) }),
    share: (part, rows, period) => words.say('tradeAskShare', { part, rows: within(rows), period }),
    percentage: (rows, of, period) => words.say('tradeAskPercentage', { rows, of: within(of), period }),
    change: (rows, from, to) => words.say('tradeAskChange', { rows: within(rows), from, to }),
    ratio: (rows, from, to) => words.say('tradeAskRatio', { rows, from, to }),
    rank: (name, along, rows, period) =>
      words.say('tradeAskRank', { name, along, rows: within(rows), period }),
    more: (count) => words.say('tradeAskMore', { number: String(count) }),
  };
}

function alongIn(along: 'reporter' | 'partner' | 'product', words: Words): string {
  switch (along) {
    case 'reporter':
      return words.say('tradeAskAlongReporter');
    case 'partner':
      return words.say('tradeAskAlongPartner');
    case 'product':
      return words.say('tradeAskAlongProduct');
  }
}
