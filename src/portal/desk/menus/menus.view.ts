import type { MenuVersion } from '../../../stories/menus/menu.queries.ts';
import { entriesOf, MENU_PLACES, type MenuPlace, type Menus } from '../../../stories/menus/menu.ts';
import type { NamedRef } from '../../../stories/story.ts';
import { type Edition, hrefIn } from '../../site/edition.ts';
import { menuLinks } from '../../site/menu-links.ts';
import { fullStamp } from '../../ui/times.ts';
import { menuAbout, menuName } from './menu-words.ts';

/** The path for editing the portal's menus. */
export const MENUS_PATH = '/desk/menus';

/** Each menu as it is, and who last changed it. */
export type MenusView = ReturnType<typeof menusView>;

/** Shapes the list of menus. */
export function menusView(
  menus: Menus,
  newest: ReadonlyMap<MenuPlace, MenuVersion>,
  sections: readonly NamedRef[],
  edition: Edition,
) {
  const { words, zone } = edition;
  return {
    menus: MENU_PLACES.map((place) => {
      const version = newest.get(place);
      const name = menuName(place, words);
      const links = menuLinks(place, { edition: { ...edition, menus }, sections, path: '' });
      return {
        link: { text: name, href: hrefIn(edition, `${MENUS_PATH}/${place}`) },
        about: menuAbout(place, words),
        /** What readers see in the page's language. */
        links,
        none:
          links.length > 0
            ? null
            : entriesOf(menus, place).length > 0
              ? words.say('menuNoneShown')
              : words.say('menuNone'),
        changed: version
          ? { by: byWord(version, edition), at: fullStamp(version.at, true, words, zone) }
          : null,
        standard: menus[place] === null ? words.say('menuIsStandard') : null,
        edit: { text: words.say('menuEdit'), label: words.say('menuEditNamed', { menu: name }) },
      };
    }),
    data: [{ text: words.say('asJson'), href: `${MENUS_PATH}.json` }],
  };
}

/** Who made a version. */
export function byWord({ byId, byName }: Pick<MenuVersion, 'byId' | 'byName'>, { words }: Edition): string {
  return byName ?? (byId === null ? words.say('menuByImport') : words.say('menuByGone'));
}
