import type { StoryState } from '../../../stories/story.ts';
import { type Edition, hrefIn } from '../../site/edition.ts';
import { stateWord } from '../flow/flow-words.ts';

/** A story that uses something: its desk link, and its state in words. */
export type StoryUseView = ReturnType<typeof storyUsesView>[number];

/** Shapes the stories that use a section or a place. */
export function storyUsesView(
  uses: readonly {
    readonly id: string;
    readonly headline: string;
    readonly language: string;
    readonly state: StoryState;
  }[],
  edition: Edition,
) {
  const { words } = edition;
  return uses.map(({ id, headline, language, state }) => ({
    link: {
      text: headline || words.say('flowNoHeadline'),
      lang: language,
      href: hrefIn(edition, `/desk/stories/${id}`),
    },
    state: stateWord(state, words),
  }));
}
