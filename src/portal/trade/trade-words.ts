import { areaName, periodWords } from '../../evidence/checks/query-words.ts';
import { hsName } from '../../evidence/codes/hs.ts';
import type { TradeCoverage } from '../../evidence/trade/trade-question.ts';
import { nameIn } from '../../stories/story.ts';
import { periodText, valueText } from '../figures/figure-values.ts';
import type { Edition } from '../site/edition.ts';
import type { TradeDesk } from './trade-source.ts';

/** Longer names are cut in charts, and shown in full in the tables' titles. */
const SHORT = 60;

/** Names and values in the reader's language, for one dataset. */
export class TradeWords {
  readonly #desk: TradeDesk;
  readonly #edition: Edition;

  constructor(desk: TradeDesk, edition: Edition) {
    this.#desk = desk;
    this.#edition = edition;
  }

  area(code: string): string {
    return areaName(code, this.#edition.words.locale);
  }

  /** A code of goods with its description. */
  goods(code: string): { text: string; title: string | null } {
    const name = hsName(code) ?? hsName(code.slice(0, 6));
    if (!name) return { text: code, title: null };
    const [first = name] = name.split(';');
    const whole = `${code} ${name}`;
    const short = `${code} ${first.length > SHORT ? `${first.slice(0, SHORT - 1).trimEnd()}…` : first}`;
    return { text: short, title: whole };
  }

  /** From one country to another, in reading direction; for imports the goods come from the partner. */
  way(reporter: string, partner: string, flow: string | null): string {
    const [from, to] = flow === 'import' ? [partner, reporter] : [reporter, partner];
    return `${this.area(from)} ${this.#edition.words.direction === 'rtl' ? '←' : '→'} ${this.area(to)}`;
  }

  /** The name of a question's goods. */
  chosenGoods(query: Readonly<Record<string, string>>): string {
    const { language, words } = this.#edition;
    if (query.basket) {
      const basket = this.#desk.baskets.find(({ slug }) => slug === query.basket);
      return basket ? nameIn(basket.names, language) : query.basket;
    }
    return query.product ? this.goods(query.product).text : words.say('tradeAllGoods');
  }

  of(side: 'reporter' | 'partner' | 'product', code: string): string {
    return side === 'product' ? this.goods(code).text : this.area(code);
  }

  money(value: number): string {
    return valueText(value, this.#desk.unit, this.#edition.words, 'short');
  }

  percent(share: number): string {
    const digits = share === 0 || Math.abs(share) >= 0.0005 ? { minimumFractionDigits: 1 } : {};
    return new Intl.NumberFormat(this.#edition.words.locale, {
      style: 'percent',
      maximumFractionDigits: digits.minimumFractionDigits ?? 3,
      ...digits,
    })
      .format(share)
      .replace('-', '−');
  }

  /** A share in whole percentages, as on a scale. */
  whole(share: number): string {
    return new Intl.NumberFormat(this.#edition.words.locale, { style: 'percent' }).format(share);
  }

  /** A factor: 3.2 times. */
  times(factor: number): string {
    const { words } = this.#edition;
    const digits = new Intl.NumberFormat(words.locale, {
      minimumFractionDigits: factor < 100 ? 1 : 0,
      maximumFractionDigits: factor < 100 ? 1 : 0,
    });
    return words.say('tradeFactor', { value: digits.format(factor) });
  }

  days(period: readonly [string, string]): string {
    return periodWords(period, this.#edition.words.locale);
  }

  label(label: string): string {
    return periodText(label, this.#edition.words);
  }

  /** The coverage of an answer, and what is missing, in sentences. */
  coverage(coverage: TradeCoverage): string[] {
    const { words } = this.#edition;
    const sentences = [
      words.say('tradeRestsOn', {
        periods: words.say('tradePeriods', { count: coverage.periods.length }),
        reporters: words.say('tradeReporters', { count: coverage.reporters }),
      }),
    ];
    if (coverage.missingPeriods.length > 0) {
      sentences.push(
        words.say('tradeMissingPeriods', {
          list: this.#few(coverage.missingPeriods.map((one) => this.label(one))),
        }),
      );
    }
    if (coverage.missingReporters.length > 0) {
      const list = coverage.missingReporters.map(({ code, periods }) =>
        periods.length >= coverage.periods.length
          ? this.area(code)
          : words.say('tradeInPeriods', {
              name: this.area(code),
              periods: this.#few(
                periods.map((one) => this.label(one)),
                2,
              ),
            }),
      );
      sentences.push(words.say('tradeMissingReporters', { list: this.#few(list) }));
    }
    if (coverage.missingPartners.length > 0) {
      sentences.push(
        words.say('tradeMissingPartners', {
          list: this.#few(coverage.missingPartners.map((one) => this.area(one))),
        }),
      );
    }
    if (coverage.missingProducts.length > 0) {
      sentences.push(words.say('tradeMissingProducts', { list: this.#few(coverage.missingProducts) }));
    }
    if (coverage.missingPeriods.length + coverage.missingReporters.length === 0)
      sentences.push(words.say('tradeNothingMissing'));
    return sentences;
  }

  #few(items: readonly string[], most = 6): string {
    const { words } = this.#edition;
    if (items.length <= most) return words.list(items);
    return words.list([
      ...items.slice(0, most),
      words.say('tradeMore', { count: words.number(items.length - most) }),
    ]);
  }
}
