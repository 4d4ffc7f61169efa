import type { Analytics } from '../../store/analytics.ts';
import type { Store } from '../../store/database.ts';
import type { DatasetVersion } from '../datasets/dataset.ts';
import { readFigureAgain } from '../linking/figure-again.ts';
import { namesNow } from '../linking/says-now.ts';
import { askTrade, notAsked } from './ask-trade.ts';
import type { BoundClaim } from './bound-claims.queries.ts';
import { type CubeClaim, checkCubes, cubeOf, secondsOf } from './check-cubes.ts';
import type { CodeLists } from './code-lists.ts';
import type { FigureQuery } from './figure-query.ts';
import type { Outcome } from './outcome.ts';
import { isCubeQuery } from './question.ts';
import { type OwnSql, runOwnSql } from './run-own-sql.ts';
import { tradeCubeOf } from './trade-cube.ts';

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
  if (asked.length > 0) outcomes.push(...(await checkTrade(store, analytics, version, asked, lists)));
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

/** Checks claims that are bound to questions of trade: they are put to the version's cube. */
async function checkTrade(
  store: Store,
  analytics: Analytics,
  version: DatasetVersion,
  claims: readonly TradeClaim[],
  lists: CodeLists,
): Promise<Outcome[]> {
  const started = performance.now();
  const slug = claims[0]?.query.dataset ?? '';
  const cube = await tradeCubeOf(
    analytics,
    version,
    async () => (await cubeOf(store, analytics, slug, version, true))?.cube,
  );
  const asked = claims.map((claim) => ({
    figure: claim.figure,
    query: claim.query,
    isOfNow: isOfNow(claim),
  }));
  const checked = cube && (await askTrade(analytics, { version, cube }, asked, lists));
  const milliseconds = Math.round((performance.now() - started) / claims.length);
  return claims.map((claim, i) => ({
    claim,
    ...(checked?.[i] ?? notAsked(claim.figure)),
    description: null,
    secondDescription: null,
    milliseconds,
  }));
}

function isOfNow(claim: BoundClaim): boolean {
  const { language } = claim.story;
  return namesNow(claim.sentence, language) && readFigureAgain(claim, language).isOfNow;
}
