import { systemClock } from '../clock.ts';
import { Problem } from '../errors.ts';
import type { Store } from '../store/database.ts';
import { bodyText } from '../stories/body.ts';
import { findStory } from '../stories/story.queries.ts';
import type { CheckedText } from './check-input.ts';

/**
 * Reads a published story by its slug, to check it. `open` gives the newsroom's database, null where there is none.
 * Throws a Problem where there is no such story.
 */
export async function readCheckedStory(slug: string, open: () => Store | null): Promise<CheckedText> {
  const advice = 'Name a file that exists, or the slug of a story.';
  if (!/^[\p{L}\p{N}-]{1,200}$/u.test(slug))
    throw new Problem('not found', `There is no file ${slug}.`, advice);
  const store = open();
  const found = store && (await findStory(store.reading, slug, systemClock.now()));
  if (!found || found.found === 'nothing')
    throw new Problem('not found', `There is no file and no story ${slug}.`, advice);
  if (found.found === 'moved') throw new Problem('not found', `The story ${slug} is now at ${found.slug}.`);
  if (found.found === 'withdrawn') throw new Problem('gone', `The story ${slug} was withdrawn.`);
  const { story } = found;
  return {
    text: bodyText(story.body),
    language: story.language,
    date: story.publishedAt.toISOString().slice(0, 10),
    inFile: null,
    headline: story.headline,
    standfirst: story.standfirst,
    address: null,
  };
}
