import { h } from 'preact';
import { askCube } from '../../../evidence/checks/check-cubes.ts';
import { figureRecord } from '../../../evidence/claims/claims.queries.ts';
import { readCells } from '../../../evidence/cubes/cells.ts';
import type { Cube } from '../../../evidence/cubes/cube.ts';
import { type CubeQuery, valueQuery } from '../../../evidence/cubes/cube-query.ts';
import { cubeNow } from '../../../evidence/cubes/describe-versions.ts';
import { describedAs } from '../../../evidence/cubes/descriptions.queries.ts';
import { POPULATION, populationIn } from '../../../evidence/cubes/people.ts';
import { wantedBy } from '../../../evidence/cubes/wanted-cells.ts';
import { listDatasets } from '../../../evidence/datasets/dataset.queries.ts';
import type { Dataset } from '../../../evidence/datasets/dataset.ts';
import { parquetPath } from '../../../evidence/datasets/parquet-path.ts';
import type { Act, MakeOwnPage } from '../../http/own-page.ts';
import type { Page, PageContext, PageRequest } from '../../http/page.ts';
import type { PermittedVisitor } from '../../http/visitor.ts';
import { ownEdition } from '../../site/member-page.ts';
import { deskPage } from '../frame/desk-page.ts';
import { claimOf, redirectToClaim } from './claim.acts.ts';
import { bindQuery } from './decide-figure.ts';
import { noSuchClaim } from './figure-parts.ts';
import { TablePage } from './TablePage.tsx';
import { type PeopleTables, type Picked, pickedOf, readPicked } from './table.fields.ts';
import { type TableParts, tableView } from './table.view.ts';
import { gridOf, startOf } from './table-grid.view.ts';

type Binder = PermittedVisitor<'bind figures'>;

/** GET /desk/figures/:id/table: picks a question from a table, and shows what the data say. */
export const tablePage: MakeOwnPage<Binder> = (context, request, visitor) =>
  drawTable(context, request, visitor, request.query, 200);

/** POST /desk/figures/:id/bind-table: binds the claim to the selection. */
export const bindTableAct: Act<Binder> = async (context, request, visitor) => {
  const edition = ownEdition(context, request, visitor);
  const claim = claimOf(request);
  const { cube, dataset } = await tableAsked(context, request.form.dataset);
  const people = cube ? await peopleTables(context) : NOBODY;
  const read =
    cube && dataset ? readPicked(request.form, dataset.slug, { cube, people }, edition.words) : null;
  if (!read || 'wrong' in read) return drawTable(context, request, visitor, request.form, 400);
  const done = await bindQuery(context, visitor.by, claim, read.query);
  return redirectToClaim(context, request, visitor, done);
};

async function drawTable(
  context: PageContext,
  request: PageRequest,
  visitor: Binder,
  asked: Picked,
  status: 200 | 400,
): Promise<Page> {
  const id = request.params.id ?? '';
  const edition = ownEdition(context, request, visitor);
  const record = await figureRecord(context.reading, id);
  if (!record) throw noSuchClaim();
  const rests = record.evidence?.rests;
  const bound = rests?.kind === 'query' && 'of' in rests.query ? rests.query : null;
  const { tables, dataset, cube } = await tableAsked(context, asked.dataset ?? bound?.dataset);
  const isFresh = Object.keys(asked).every((name) => name === 'dataset' || name === 'lang');
  const isOwn = bound && isFresh && bound.dataset === dataset?.slug;
  const picked = !cube
    ? asked
    : isOwn
      ? pickedOf(bound, cube)
      : startOf(asked, cube, record.claim.figure.subject);
  const people = cube ? await peopleTables(context) : NOBODY;
  const parts = { record, tables, dataset, cube, people, picked };
  const tried = dataset && cube ? await tryPicked(context, { ...parts, dataset, cube }, edition.words) : null;
  const view = tableView({ ...parts, tried }, edition);
  const head = {
    path: '/desk/figures',
    at: `/desk/figures/${id}/table`,
    title: edition.words.say('cubeTitle'),
    status,
    answered: status === 400,
  };
  return deskPage(context, edition, visitor, request, head, h(TablePage, { view }));
}

const NOBODY: PeopleTables = new Map();

/** The descriptions of the tables that count people. */
async function peopleTables({ reading }: Pick<PageContext, 'reading'>): Promise<PeopleTables> {
  const datasets = await listDatasets(reading);
  const cubes = await describedAs(
    reading,
    datasets.map(({ newest }) => newest.id),
    POPULATION,
  );
  return new Map(
    datasets.flatMap(({ slug, newest }) => {
      const cube = cubes.get(newest.id);
      return cube && populationIn(cube) ? [[slug, cube] as const] : [];
    }),
  );
}

async function tableAsked(
  { reading, analytics }: Pick<PageContext, 'reading' | 'analytics'>,
  slug: string | undefined,
) {
  const tables = await listDatasets(reading);
  const dataset = tables.find((one) => one.slug === slug) ?? null;
  const cube = dataset && (await cubeNow(reading, analytics, dataset).catch(() => null));
  return {
    /** Every table that a question can be picked from. */
    tables,
    dataset,
    /** Null if none is selected, or it cannot be read. */
    cube,
  };
}

/** What the data say about the selection, and the cells around it. */
async function tryPicked(
  { analytics }: Pick<PageContext, 'analytics'>,
  {
    record,
    tables,
    dataset,
    cube,
    people,
    picked,
  }: Pick<TableParts, 'record' | 'tables' | 'people' | 'picked'> & { dataset: Dataset; cube: Cube },
  words: Parameters<typeof readPicked>[3],
): Promise<TableParts['tried']> {
  const { newest } = dataset;
  const read = readPicked(picked, dataset.slug, { cube, people }, words);
  const grid = gridOf(picked, cube, record.claim.figure.period);
  const around = grid.rows.map((code): CubeQuery['of'] => ({
    ...grid.of,
    members: grid.along === null ? grid.of.members : { ...grid.of.members, [grid.along]: [code] },
  }));
  const wanted = wantedBy(
    around.map((of) => valueQuery(dataset.slug, of)),
    cube,
  );
  const cells = await readCells(analytics, parquetPath(analytics, newest), cube, wanted);
  if ('wrong' in read) return { grid, cells, wrong: read.wrong, query: null, judgement: null, sql: null };
  const asked = { ...record.claim, language: record.story.language };
  const { per } = read.query;
  const heads = per && people.get(per.dataset);
  const counted = tables.find(({ slug }) => slug === per?.dataset);
  const second = heads && counted ? { version: counted.newest, cube: heads } : null;
  const table = { version: newest, cube };
  const { judgement, sql } = await askCube(analytics, table, read.query, asked, second);
  return { grid, cells, wrong: null, query: read.query, judgement, sql };
}
