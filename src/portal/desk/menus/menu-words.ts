import type { EntryFault } from '../../../desk/menus/change-menu.ts';
import { MENU_LIMITS, type MenuPlace } from '../../../stories/menus/menu.ts';
import type { Words } from '../../../words/words.ts';

/** The name of a menu. */
export function menuName(place: MenuPlace, words: Words): string {
  switch (place) {
    case 'header':
      return words.say('menuHeader');
    case 'footer':
      return words.say('menuFooter');
    case 'social':
      return words.say('menuSocial');
  }
}

/** What a menu is for. */
export function menuAbout(place: MenuPlace, words: Words): string {
  switch (place) {
    case 'header':
      return words.say('menuHeaderAbout');
    case 'footer':
      return words.say('menuFooterAbout');
    case 'social':
      return words.say('menuSocialAbout');
  }
}

/** What is wrong with an entry, and how to fix it. */
export function entryFault(fault: EntryFault | 'no address' | 'long label', words: Words): string {
  switch (fault) {
    case 'no address':
      return words.say('menuNoAddress');
    case 'long label':
      return words.say('menuLongLabel', { most: words.number(MENU_LIMITS.label) });
    case 'nothing there':
      return words.say('menuNothingThere');
    case 'no label':
      return words.say('menuNoLabel');
    case 'twice':
      return words.say('menuTwice');
    case 'not outside':
      return words.say('menuNotOutside');
  }
}
