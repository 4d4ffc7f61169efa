import { type Basket, type BasketVersion, changeBetween } from '../../evidence/codes/basket.ts';
import type { FigureOnBasket } from '../../evidence/codes/baskets.queries.ts';
import { hsName } from '../../evidence/codes/hs.ts';
import { nameIn } from '../../stories/story.ts';
import { type Edition, hrefIn } from '../site/edition.ts';
import { markOf } from '../site/mark-of.ts';
import { fullStamp } from '../ui/times.ts';

/** A basket of products, ready to display. */
export type BasketView = ReturnType<typeof basketView>;

/** Shapes a basket, its versions and the figures that use it. */
export function basketView(
  basket: Basket,
  versions: readonly BasketVersion[],
  figures: readonly FigureOnBasket[],
  edition: Edition,
) {
  const { words, zone } = edition;
  const path = `/basket/${basket.slug}`;
  return {
    kicker: { text: words.say('tradeBasketOf'), href: hrefIn(edition, '/trade') },
    title: nameIn(basket.names, edition.language),
    /** Its purpose, in English, as its editors wrote it. */
    about: basket.about,
    source: basket.newest.source,
    sourceTitle: words.say('tradeBasketSource'),
    codes: {
      title: words.say('tradeBasketCodes', { count: basket.newest.codes.length }),
      columns: [words.say('tradeBasketCode'), words.say('tradeBasketStandsFor')],
      rows: basket.newest.codes.map((code) => [code, hsName(code) ?? '']),
    },
    versionsTitle: words.say('tradeBasketVersions'),
    versions: versions.map((version, i) => {
      const before = versions[i + 1] ?? null;
      const { added, removed } = changeBetween(before, version);
      return {
        title: words.say('tradeBasketVersion', { number: words.number(version.number) }),
        stamp: fullStamp(version.madeAt, true, words, zone),
        note: version.note,
        changes: before
          ? [
              ...(added.length > 0 ? [words.say('tradeBasketAdded', { list: words.list(added) })] : []),
              ...(removed.length > 0 ? [words.say('tradeBasketRemoved', { list: words.list(removed) })] : []),
            ]
          : [
              words.say('tradeBasketFirst', {
                codes: words.say('tradeBasketCodes', { count: version.codes.length }),
              }),
            ],
      };
    }),
    figuresTitle: words.say('tradeBasketFigures'),
    figures: figures.map((figure) => ({
      text: figure.exact,
      href: hrefIn(edition, `/figure/${figure.claimId}`),
      headline: figure.headline,
      ...markOf(figure.language, edition),
    })),
    noFigures: figures.length === 0 ? words.say('tradeBasketNoFigures') : null,
    links: [
      { text: 'JSON', href: hrefIn(edition, `${path}.json`) },
      { text: 'CSV', href: hrefIn(edition, `${path}.csv`) },
    ],
    linksLabel: words.say('tradeLinks'),
  };
}
