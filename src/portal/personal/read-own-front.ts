import { type FrontStories, frontStories } from '../../readers/front/front.queries.ts';
import { type NamedThing, namesOf } from '../../readers/front/names.queries.ts';
import type { OwnFront } from '../../readers/front/own-front.ts';
import type { PageContext } from '../http/page.ts';
import type { Edition } from '../site/edition.ts';
import { sectionsShown } from '../site/sections-shown.ts';

/** The data a personal front page is built from. */
export interface FrontRead {
  readonly stories: FrontStories;
  readonly names: ReadonlyMap<string, NamedThing>;
  /** The language of its sections and topics: the edition's, or the portal's own if that has no stories. */
  readonly storyLanguage: string;
}

/** Reads the stories and names of a personal front page. */
export async function readOwnFront(
  context: PageContext,
  front: OwnFront,
  edition: Edition,
): Promise<FrontRead> {
  const { reading } = context;
  const sections = await sectionsShown(context, edition.language);
  const storyLanguage = sections.length > 0 ? edition.language : edition.standard;
  const names = await namesOf(reading, front.blocks, edition.now);
  const stories = await frontStories(reading, front, storyLanguage, edition.now);
  return { stories, names, storyLanguage };
}
