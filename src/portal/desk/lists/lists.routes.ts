import { removeWatchList, removeWatchListVersion } from '../../../desk/watch-lists/remove-watch-list.ts';
import { listVersionsOf, listWatchLists } from '../../../entities/lists/list.queries.ts';
import { listFetches } from '../../../entities/lists/list-fetches.queries.ts';
import type { Form } from '../../http/form.ts';
import type { Act, MakeOwnPage } from '../../http/own-page.ts';
import { FIELDS } from '../../http/route.ts';
import type { Query } from '../../http/route-rows.ts';
import type { PermittedVisitor } from '../../http/visitor.ts';
import { hrefIn } from '../../site/edition.ts';
import { ownEdition } from '../../site/member-page.ts';
import { deskJson } from '../frame/desk-page.ts';
import { drawList, drawLists, noSuchList } from './draw-lists.ts';

type Keeper = PermittedVisitor<'manage lists'>;

const PATH = '/desk/lists';

/** The fields of a list's page: whose changes are shown. */
export const LIST_QUERY: Query = {
  done: FIELDS.done,
  version: { pattern: /^[1-9]\d{0,5}$/, most: 6, takes: 'the number of a version' },
};
/** The fields of the forms that remove. */
export const REMOVE_FORM: Form = { sure: { most: 3 }, version: { most: 6 } };

/** GET /desk/lists */
export const listsPage: MakeOwnPage<Keeper> = (context, request, visitor) =>
  drawLists(context, request, visitor, null);

/** GET /desk/lists.json */
export const listsJson: MakeOwnPage<Keeper> = async (context) => {
  const { reading, clock } = context;
  const [lists, fetches] = await Promise.all([listWatchLists(reading, clock.now()), listFetches(reading)]);
  return deskJson({
    fetches: [...fetches.values()],
    lists: lists.map(({ newest: { changes, ...newest }, ...list }) => ({
      ...list,
      newest: { ...newest, changes: changes && { ...changes, keys: undefined } },
    })),
  });
};

/** GET /desk/lists/:slug */
export const listPage: MakeOwnPage<Keeper> = (context, request, visitor) =>
  drawList(context, request, visitor, null);

/** POST /desk/lists/:slug/remove-version */
export const removeVersionAct: Act<Keeper> = async (context, request, visitor) => {
  const slug = request.params.slug ?? '';
  const versions = await listVersionsOf(context.reading, slug);
  const version = versions.find(({ number }) => String(number) === request.form.version);
  if (!version) throw noSuchList();
  if (request.form.sure !== 'yes') return unsure(context, request, visitor);
  await removeWatchListVersion(context.store, slug, version.number, visitor.by);
  context.log.info(
    { by: visitor.by.member.id, list: slug, version: version.number },
    'a version of a watch list was removed',
  );
  // Removing its last version removes the list.
  const path = versions.length > 1 ? `${PATH}/${slug}` : PATH;
  const edition = ownEdition(context, request, visitor);
  return { seeOther: hrefIn(edition, path, { done: 'version-removed' }) };
};

/** POST /desk/lists/:slug/remove */
export const removeListAct: Act<Keeper> = async (context, request, visitor) => {
  const slug = request.params.slug ?? '';
  if (request.form.sure !== 'yes') return unsure(context, request, visitor);
  await removeWatchList(context.store, slug, visitor.by);
  context.log.info({ by: visitor.by.member.id, list: slug }, 'a watch list was removed');
  return { seeOther: hrefIn(ownEdition(context, request, visitor), PATH, { done: 'removed' }) };
};

const unsure: Act<Keeper> = (context, request, visitor) => {
  const { words } = ownEdition(context, request, visitor);
  const notice = { text: words.say('listRemoveAsk'), wrong: true };
  return drawList(context, request, visitor, null, 400, notice);
};
