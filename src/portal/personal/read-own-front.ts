import { frontStories } from '../../readers/front/front.queries.ts';
import { namesOf } from '../../readers/front/names.queries.ts';
import type { OwnFront } from '../../readers/front/own-front.ts';
import type { PageContext } from '../http/page.ts';
import type { Edition } from '../site/edition.ts';
import { sectionsShown } from '../site/sections-shown.ts';

/** Reads the stories and names of a personal front page. */
export async function readOwnFront(context: PageContext, front: OwnFront, edition: Edition) {
  const { reading } = context;
  const sections = await sectionsShown(context, edition.language);
  const storyLanguage = sections.length > 0 ? edition.language : edition.standard;
  const names = await namesOf(reading, front.blocks, edition.now);
  const stories = await frontStories(reading, front, storyLanguage, edition.now);
  return {
    stories,
    names,
    /** The language of its sections and topics: the edition's, or the portal's own if that has no stories. */
    storyLanguage,
  };
}
