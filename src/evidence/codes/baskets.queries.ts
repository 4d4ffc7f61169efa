import { sql } from 'kysely';
import type { Reading } from '../../store/database.ts';
import { type Order, type PageWanted, pageOf } from '../../store/keyset.ts';
import { visible } from '../../stories/visible.queries.ts';
import type { Basket, BasketVersion } from './basket.ts';

/** The basket of this slug with its newest version, or null when there is none. */
export async function findBasket(reading: Reading, slug: string): Promise<Basket | null> {
  const [row] = await newest(reading).where('baskets.slug', '=', slug).execute();
  return row ? basketOf(row) : null;
}

/** The sort order of baskets: by slug. */
export const BASKET_ORDER: Order<Basket> = [{ by: sql`baskets.slug`, of: ({ slug }) => slug, type: 'text' }];

/** The baskets, or a page of them, each with its newest version. */
export async function listBaskets(reading: Reading, page?: PageWanted<Basket>): Promise<Basket[]> {
  const all = newest(reading);
  const query = page ? pageOf(all, page) : all.orderBy('baskets.slug');
  return (await query.execute()).map(basketOf);
}

/** All versions of the basket of this slug, newest first; none when there is no such basket. */
export async function basketVersions(reading: Reading, slug: string): Promise<BasketVersion[]> {
  const rows = await reading
    .selectFrom('basket_versions')
    .innerJoin('baskets', 'baskets.id', 'basket_versions.basket_id')
    .where('baskets.slug', '=', slug)
    .select([
      'basket_versions.id as version_id',
      'basket_versions.number',
      'basket_versions.codes',
      'basket_versions.source',
      'basket_versions.note',
      'basket_versions.made_by',
      'basket_versions.made_at',
    ])
    .orderBy('basket_versions.number', 'desc')
    .execute();
  return rows.map(versionOf);
}

/** A story's figure that a basket's codes are summed for. */
export interface FigureOnBasket {
  readonly claimId: string;
  readonly storySlug: string;
  readonly headline: string;
  readonly language: string;
  readonly exact: string;
}

/** The figures of published stories whose accepted query names the basket of this slug, newest story first. */
export async function figuresOnBasket(
  reading: Reading,
  slug: string,
  now: Date,
  most: number,
): Promise<FigureOnBasket[]> {
  const names = (path: string) =>
    sql<boolean>`claim_evidence.query #>> ${sql.lit(`{${path},product,basket}`)} = ${slug}`;
  const rows = await reading
    .selectFrom('claim_evidence')
    .innerJoin('claims', 'claims.id', 'claim_evidence.claim_id')
    .innerJoin('stories as s', 's.id', 'claims.story_id')
    .where('claim_evidence.state', '=', 'accepted')
    .where('claim_evidence.kind', '=', 'query')
    .where('claims.gone_at', 'is', null)
    .where('claims.hidden', '=', false)
    .where(visible(now))
    .where((is) => is.or([names('filter'), names('part')]))
    .select(['claims.id as claim_id', 'claims.exact', 's.slug', 's.headline', 's.language'])
    .orderBy('s.published_at', 'desc')
    .limit(most)
    .execute();
  return rows.map((row) => ({
    claimId: row.claim_id,
    storySlug: row.slug,
    headline: row.headline,
    language: row.language,
    exact: row.exact,
  }));
}

function newest(reading: Reading) {
  return reading
    .selectFrom('baskets')
    .innerJoin('basket_versions', 'basket_versions.basket_id', 'baskets.id')
    .where((is) =>
      is(
        'basket_versions.number',
        '=',
        is
          .selectFrom('basket_versions as later')
          .whereRef('later.basket_id', '=', 'baskets.id')
          .select(({ fn }) => fn.max('later.number').as('number')),
      ),
    )
    .select([
      'baskets.id',
      'baskets.slug',
      'baskets.names',
      'baskets.about',
      'basket_versions.id as version_id',
      'basket_versions.number',
      'basket_versions.codes',
      'basket_versions.source',
      'basket_versions.note',
      'basket_versions.made_by',
      'basket_versions.made_at',
    ]);
}

interface VersionRow {
  version_id: string;
  number: number;
  codes: readonly string[];
  source: string;
  note: string;
  made_by: string | null;
  made_at: Date;
}

function basketOf(
  row: VersionRow & { id: string; slug: string; names: Basket['names']; about: string },
): Basket {
  return { id: row.id, slug: row.slug, names: row.names, about: row.about, newest: versionOf(row) };
}

function versionOf(row: VersionRow): BasketVersion {
  return {
    id: row.version_id,
    number: row.number,
    codes: row.codes,
    source: row.source,
    note: row.note,
    madeBy: row.made_by,
    madeAt: row.made_at,
  };
}
