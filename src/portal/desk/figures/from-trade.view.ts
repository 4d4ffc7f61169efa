import type { FigureQuery } from '../../../evidence/checks/figure-query.ts';
import type { Figure } from '../../../evidence/claims/figure.ts';
import type { Dataset } from '../../../evidence/datasets/dataset.ts';
import type { QueuedClaim } from '../../../evidence/queue/claim-queue.queries.ts';
import { nameIn } from '../../../stories/story.ts';
import { versionDate } from '../../figures/version-date.ts';
import { type Edition, hrefIn } from '../../site/edition.ts';
import { shortStamp } from '../../ui/times.ts';
import { valueIn } from './figure-words.ts';
import { quotedOf } from './queue.view.ts';
import type { Tried } from './try-query.ts';

/** A question carried over from the trade desk, and where it can be used. */
export type FromTradeView = ReturnType<typeof fromTradeView>;

/** A figure with only the unit of a question: for asking it before any sentence states it. */
export function figureFor(query: FigureQuery, dataset: Dataset | null): Figure {
  const field = dataset?.newest.fields.find(({ name, role }) =>
    query.value === '' || query.value === '_value' ? role === 'value' : name === query.value,
  );
  const units = { level: field?.unit ?? null, share: '%', change: '%', ratio: 'times', rank: 'rank' };
  return {
    quote: '',
    start: 0,
    end: 0,
    hedge: 'none',
    value: 0,
    high: null,
    unit: units[query.statistic],
    unitYear: null,
    grain: 1,
    measure: query.statistic,
    direction: null,
    period: query.period,
    subject: { reporter: null, partner: null, product: null, flow: null, words: null, whole: null },
    attribution: null,
    minor: false,
    derivedFrom: null,
  };
}

/** Shapes the page of a question from the trade desk. */
export function fromTradeView(
  tried: Tried,
  query: FigureQuery,
  sent: string,
  story: string | undefined,
  claims: readonly QueuedClaim[],
  recent: readonly QueuedClaim[],
  edition: Edition,
) {
  const { words, zone, now, language } = edition;
  const { dataset } = tried;
  const found = tried.judgement?.details.value ?? null;
  const value = found === null ? null : valueIn(found, figureFor(query, dataset).unit, words);
  const stories = new Map(recent.map((claim) => [claim.slug, claim]));
  const stamp = (at: Date) => shortStamp(at, true, words, zone, now).text;
  const retrieved = dataset && versionDate(dataset.newest, words, stamp);
  return {
    question: tried.words,
    value,
    failure: tried.failure ?? (value === null ? words.say('tradeNoValue') : null),
    sql: tried.sql ? { title: words.say('deskAsSql'), text: tried.sql } : null,
    ready:
      value && dataset && retrieved
        ? {
            title: words.say('tradeReady'),
            hint: words.say('tradeReadyHint'),
            text: words.say('tradeLine', {
              question: tried.words,
              value,
              dataset: nameIn(dataset.names, language),
              producer: dataset.producer,
              date: retrieved,
            }),
          }
        : null,
    bindTitle: words.say('tradeBind'),
    bindHint: words.say('tradeBindHint'),
    search: {
      action: '/desk/figures/new',
      hidden: [['query', sent], ...(language === edition.standard ? [] : [['lang', language] as const])],
      story: { name: 'story', label: words.say('deskStorySlug'), value: story },
      button: words.say('tradeShowFigures'),
    },
    stories: [...stories.values()].map(({ slug, headline, language: lang }) => ({
      text: headline,
      lang,
      href: hrefIn(edition, '/desk/figures/new', { query: sent, story: slug }),
      current: slug === story,
    })),
    claims:
      story && claims.length > 0
        ? {
            action: hrefIn(edition, '/desk/figures/from-trade'),
            query: sent,
            story,
            button: words.say('tradeBindHere'),
            rows: claims.map((claim) => ({ id: claim.id, quoted: quotedOf(claim) })),
          }
        : null,
    none: story && claims.length === 0 ? words.say('tradeNoFigures') : null,
  };
}
