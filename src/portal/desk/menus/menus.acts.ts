import { changeMenu, restoreMenu, WrongMenu } from '../../../desk/menus/change-menu.ts';
import { MENU_LIMITS, type MenuEntry } from '../../../stories/menus/menu.ts';
import { isRefusal } from '../../../words/refusal.ts';
import { type Form, wholeNumberIn } from '../../http/form.ts';
import type { Act, ActContext, Acted, ActRequest } from '../../http/own-page.ts';
import { hrefIn } from '../../site/edition.ts';
import { ownEdition } from '../../site/member-page.ts';
import { lineOf, statusOf } from '../frame/desk-problem.ts';
import { isFilled, menuActOf, readRows, rowsAfter, type TypedEntry, typedRows } from './menu.fields.ts';
import type { MenuTyped } from './menu.view.ts';
import { drawMenu, type Keeper, placeOf } from './menus.routes.ts';
import { MENUS_PATH } from './menus.view.ts';

/** The fields of the form that restores an earlier version of a menu. */
export const RESTORE_MENU_FORM: Form = { version: { most: 9 }, number: { most: 9 } };

/** POST /desk/menus/:place: saves the menu, or changes the rows of its form, depending on the button. */
export const changeMenuAct: Act<Keeper> = async (context, request, visitor) => {
  placeOf(request);
  const act = menuActOf(request.form.act ?? '');
  const rows = typedRows(request.form);
  if (act.does === 'save') return save(context, request, visitor, rows.filter(isFilled));
  if (act.does === 'standard') return store(context, request, visitor, [], null, 'standard');
  const isFull = act.does === 'add' && rows.length >= MENU_LIMITS.entries;
  const after = isFull ? { rows, focus: null } : rowsAfter(rows, act);
  const { words } = ownEdition(context, request, visitor);
  return drawMenu(context, request, visitor, {
    typed: { ...after, did: act.does, version: wholeNumberIn(request.form, 'version') },
    notice: { text: words.say('menuNotSavedYet'), wrong: false },
  });
};

/** POST /desk/menus/:place/restore */
export const restoreMenuAct: Act<Keeper> = async (context, request, visitor) => {
  const edition = ownEdition(context, request, visitor);
  const place = placeOf(request);
  const seen = { place, version: wholeNumberIn(request.form, 'version') };
  const number = wholeNumberIn(request.form, 'number');
  try {
    await context.store.write((writing) =>
      restoreMenu(writing, visitor.by, seen, number, context.clock.now()),
    );
  } catch (error) {
    if (request.wantsJson) throw error;
    const notice = {
      text: isRefusal(error, 'menuPassed')
        ? edition.words.say('menuStaleRestore')
        : lineOf(error, edition.words),
      wrong: true,
    };
    return drawMenu(context, request, visitor, { notice, status: statusOf(error) });
  }
  context.log.info({ by: visitor.by.member.id, menu: place, number }, 'a version of a menu was restored');
  if (request.wantsJson) return { json: { done: 'restored' } };
  return { seeOther: hrefIn(edition, `${MENUS_PATH}/${place}`, { done: 'restored' }) };
};

async function save(
  context: ActContext,
  request: ActRequest,
  visitor: Keeper,
  rows: readonly TypedEntry[],
): Promise<Acted> {
  const read = readRows(rows, context.config.PUBLIC_URL);
  if ('wrong' in read) return refuse(context, request, visitor, { rows, wrong: read.wrong });
  return store(context, request, visitor, rows, read.entries, 'saved');
}

async function store(
  context: ActContext,
  request: ActRequest,
  visitor: Keeper,
  rows: readonly TypedEntry[],
  entries: readonly MenuEntry[] | null,
  done: 'saved' | 'standard',
): Promise<Acted> {
  const edition = ownEdition(context, request, visitor);
  const place = placeOf(request);
  const seen = { place, version: wholeNumberIn(request.form, 'version') };
  let isChanged: boolean;
  try {
    isChanged = await context.store.write((writing) =>
      changeMenu(writing, visitor.by, seen, entries, context.clock.now()),
    );
  } catch (error) {
    if (request.wantsJson) throw error;
    if (error instanceof WrongMenu) return refuse(context, request, visitor, { rows, wrong: error.wrong });
    if (!isRefusal(error, 'menuPassed')) throw error;
    const notice = { text: edition.words.say('menuStale'), wrong: true };
    const typed = done === 'standard' ? null : { rows };
    return drawMenu(context, request, visitor, { typed, notice, status: 409 });
  }
  if (isChanged) context.log.info({ by: visitor.by.member.id, menu: place }, 'a menu was changed');
  const said = isChanged ? done : 'unchanged';
  if (request.wantsJson) return { json: { done: said } };
  return { seeOther: hrefIn(edition, `${MENUS_PATH}/${place}`, { done: said }) };
}

function refuse(context: ActContext, request: ActRequest, visitor: Keeper, typed: MenuTyped) {
  const { words } = ownEdition(context, request, visitor);
  const notice = { text: words.say('menuWrong'), wrong: true };
  const version = wholeNumberIn(request.form, 'version');
  return drawMenu(context, request, visitor, { typed: { ...typed, version }, notice, status: 400 });
}
