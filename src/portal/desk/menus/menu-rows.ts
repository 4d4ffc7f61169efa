import { FIELDS, type Route } from '../../http/route.ts';
import { atDesk, byDesk } from '../../http/route-rows.ts';
import { MENU_FORM, MENU_FORM_BYTES } from './menu.fields.ts';
import { changeMenuAct, RESTORE_MENU_FORM, restoreMenuAct } from './menus.acts.ts';
import { menuPage, menusData, menusPage } from './menus.routes.ts';

const who = 'manage menus';

/** The URLs for editing the portal's menus. */
export const DESK_MENU_ROUTES: readonly Route[] = [
  {
    ...atDesk('/desk/menus', 'The portal’s menus, as readers see them.'),
    who,
    answer: { own: menusPage },
  },
  {
    ...atDesk('/desk/menus.json', 'The same menus as JSON.'),
    who,
    answer: { own: menusData },
    face: 'machine',
  },
  {
    ...atDesk('/desk/menus/:place', 'One menu: its entries and history.', { done: FIELDS.done }),
    who,
    answer: { own: menuPage },
  },
  {
    ...byDesk('/desk/menus/:place', 'Changes a menu, or the rows of its form.', MENU_FORM),
    who,
    answer: { act: changeMenuAct },
    formBytes: MENU_FORM_BYTES,
  },
  {
    ...byDesk('/desk/menus/:place/restore', 'Restores an earlier version of a menu.', RESTORE_MENU_FORM),
    who,
    answer: { act: restoreMenuAct },
  },
];
