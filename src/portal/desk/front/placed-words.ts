import type { PlacedAt } from '../../../desk/front/placed.queries.ts';
import type { Role } from '../../../readers/member.ts';
import { roleMay } from '../../../readers/permission.ts';
import { interfaceLanguage } from '../../../words/languages.ts';
import type { Edition } from '../../site/edition.ts';
import type { FlowWord } from '../flow/stories.view.ts';
import { boardHref, pageName } from './board-place.ts';

/** Where a story is placed, in words; each links to its board for members who may arrange it. */
export function placedWords(places: readonly PlacedAt[], role: Role, edition: Edition): FlowWord[] {
  const { words } = edition;
  return places.map(({ language, section, place }) => ({
    text: words.say('boardStoryAt', {
      page: pageName({ section }, edition),
      place: place === 1 ? words.say('boardLead') : words.number(place),
    }),
    ...(roleMay(role, 'arrange front') && {
      href: boardHref(edition, {
        language: interfaceLanguage(language) ?? edition.standard,
        section: section?.slug ?? null,
      }),
    }),
  }));
}
