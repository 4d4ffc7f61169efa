import type { BoardPlace } from '../../../stories/boards/board.ts';
import { findNamed, listSections } from '../../../stories/catalogue.queries.ts';
import { type NamedRef, nameIn } from '../../../stories/story.ts';
import { type InterfaceLanguage, interfaceLanguage, writtenLanguages } from '../../../words/languages.ts';
import { refusal } from '../../../words/refusal.ts';
import type { PageContext, PageRequest } from '../../http/page.ts';
import { type Edition, hrefIn } from '../../site/edition.ts';
import type { LinkView } from '../../site/frame.view.ts';

/** The path of the front page's board. */
export const BOARD_PATH = '/desk/front';

/** The requested board. */
export interface AskedBoard {
  readonly place: BoardPlace & { readonly language: InterfaceLanguage };
  readonly section: NamedRef | null;
}

/** Reads the board named in a URL: by default, the front page of the portal's own edition. */
export async function boardAsked(
  { reading, config, clock }: Pick<PageContext, 'reading' | 'config' | 'clock'>,
  { query }: Pick<PageRequest, 'query'>,
): Promise<AskedBoard> {
  const language = interfaceLanguage(query.edition) ?? config.PORTAL_LANGUAGE;
  const slug = query.section;
  const section = slug ? await findNamed(reading, 'sections', slug, clock.now()) : null;
  if (slug && !section) throw refusal('sectionUnknown');
  return { place: { language, section: section?.slug ?? null }, section };
}

/** The URL of a desk page about one board, which it names unless it is the default. */
export function boardHref(
  edition: Edition,
  { language, section }: BoardPlace,
  path = '',
  query: Readonly<Record<string, string | undefined>> = {},
): string {
  return hrefIn(edition, `${BOARD_PATH}${path}`, {
    edition: language === edition.standard ? undefined : language,
    section: section ?? undefined,
    ...query,
  });
}

/** The name of a board's page. */
export function pageName({ section }: Pick<AskedBoard, 'section'>, { words, language }: Edition): string {
  return section ? nameIn(section.names, language) : words.say('boardRoom');
}

/** The editions and pages that have a board, with the current one marked. */
export async function boardLinks(
  { reading }: Pick<PageContext, 'reading'>,
  { place }: AskedBoard,
  edition: Edition,
): Promise<{ readonly editions: LinkView[]; readonly pages: LinkView[] }> {
  const { words, language, now } = edition;
  const sections = await listSections(reading, place.language, now);
  return {
    editions: writtenLanguages(edition.languages).map((one) => ({
      text: words.nameOfLanguage(one),
      href: boardHref(edition, { ...place, language: one }),
      current: one === place.language,
    })),
    pages: [
      {
        text: words.say('boardRoom'),
        href: boardHref(edition, { ...place, section: null }),
        current: place.section === null,
      },
      ...sections.map(({ slug, names }) => ({
        text: nameIn(names, language),
        href: boardHref(edition, { ...place, section: slug }),
        current: place.section === slug,
      })),
    ],
  };
}
