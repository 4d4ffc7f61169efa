import type { Analytics } from '../../store/analytics.ts';
import type { Store } from '../../store/database.ts';
import { readFigureAgain } from '../linking/figure-again.ts';
import { namesNow } from '../linking/says-now.ts';
import type { BoundClaim } from './bound-claims.queries.ts';
import { basisOf } from './check-basis.ts';
import { type CubeClaim, checkCubes, cubeOf, secondsOf } from './check-cubes.ts';
import { rowsOfChecks } from './check-rows.ts';
import type { CodeLists } from './code-lists.ts';
import type { FigureQuery } from './figure-query.ts';
import { cannot } from './judge-readings.ts';
import { sayLaterTrade } from './later-trade.ts';
import type { Outcome } from './outcome.ts';
import { planQuery } from './plan-query.ts';
import { productShapes } from './product-shapes.ts';
import { queryShown } from './query-shown.ts';
import { isCubeQuery } from './question.ts';
import { runChecks } from './run-check.ts';
import { type OwnSql, runOwnSql } from './run-own-sql.ts';

/** What checking needs besides the database. */
export interface CheckTools {
  readonly analytics: Analytics;
  /** Runs SQL of people in a process apart; null where that is not to be had, and such questions fail. */
  readonly ownSql: OwnSql | null;
}

/** A claim that is bound to a question of trade. */
type TradeClaim = BoundClaim & { readonly query: FigureQuery };

/**
 * Checks claims that rest on one version; nothing is kept. `older` where a newer version of its dataset may be there.
 * Throws where the version cannot be asked.
 */
export async function checkOnVersion(
  store: Store,
  { analytics, ownSql }: CheckTools,
  group: readonly BoundClaim[],
  lists: CodeLists,
  older = false,
): Promise<Outcome[]> {
  const [first] = group;
  if (!first) return [];
  const { version } = first;
  const ofTables = group.filter((claim): claim is CubeClaim => isCubeQuery(claim.query));
  const ofTrade = group.filter((claim): claim is TradeClaim => !isCubeQuery(claim.query));
  const asked = ofTrade.filter(({ query }) => query.sql === null);
  const own = ofTrade.filter(({ query }) => query.sql !== null);
  const outcomes: Outcome[] = [];
  if (ofTables.length > 0) {
    const described = await cubeOf(store, analytics, first.query.dataset, version, older);
    const second = await secondsOf(store, analytics, ofTables, older);
    outcomes.push(...(await checkCubes(analytics, version, described, ofTables, second)));
  }
  if (asked.length > 0) {
    const shape = await productShapes.of(analytics, version);
    const checked = await runChecks(analytics, version, asked, lists);
    const rows = await rowsOfChecks(
      analytics,
      version,
      asked.map(({ query }) => query),
      shape,
      lists,
    );
    for (const [i, claim] of asked.entries()) {
      const { judgement, milliseconds } = checked[i] ?? {
        judgement: cannot(claim.figure, 'query failed', []),
        milliseconds: 0,
      };
      outcomes.push({
        claim,
        judgement: isOfNow(claim)
          ? await sayLaterTrade(judgement, analytics, version, claim, lists)
          : judgement,
        sql: queryShown(claim.query, version, shape, lists) ?? '',
        rows: rows[i] ?? [],
        basis: basisOf(claim.query, planQuery(claim.query, { version, shape, lists }), version),
        description: null,
        secondDescription: null,
        milliseconds,
      });
    }
  }
  for (const claim of own) {
    const { judgement, rows, milliseconds } = await runOwnSql(ownSql, version, claim.figure, claim.query);
    outcomes.push({
      claim,
      judgement,
      sql: claim.query.sql ?? '',
      rows,
      basis: [],
      description: null,
      secondDescription: null,
      milliseconds,
    });
  }
  return outcomes;
}

function isOfNow(claim: BoundClaim): boolean {
  const { language } = claim.story;
  return namesNow(claim.sentence, language) && readFigureAgain(claim, language).isOfNow;
}
