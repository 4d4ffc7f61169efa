import { h } from 'preact';
import { namesOf } from '../../readers/front/names.queries.ts';
import { tasteOf } from '../../readers/front/taste.queries.ts';
import { authorize } from '../../readers/permission.ts';
import { RECOMMENDED, RELATED } from '../cards/suggestion.view.ts';
import { asksTwoStep } from '../http/two-step.ts';
import { sectionsShown } from '../site/sections-shown.ts';
import type { Filler } from './filler.ts';
import { PersonalSuggestions } from './PersonalSuggestions.tsx';
import { personalListView, refsInReasons } from './personal-suggestions.view.ts';

/** Recommends by what a member reads and follows, if they allow it; otherwise they see what strangers see. */
export const recommendedPart: Filler = async (context, { session }, names, { edition, address }) => {
  const [storyId] = names;
  if (!session.member.wantsRecommended || !storyId) return new Map();
  const { reading, discovery, config } = context;
  const { now } = edition;
  const by = authorize(session, 'use own account', { twoStep: asksTwoStep(config) });
  const taste = await tasteOf(reading, by, now);
  const related = (await discovery.related(storyId, RELATED, now)).map(({ id }) => id);
  const list = await discovery.recommendedTo(
    taste,
    storyId,
    RECOMMENDED,
    new Set([storyId, ...related]),
    now,
  );
  if (list.length === 0) return new Map();
  const known = await namesOf(reading, refsInReasons(list), now);
  const sections = await sectionsShown(context, list[0]?.language ?? edition.language);
  const view = personalListView(list, known, sections, taste.less, edition, address);
  return new Map([[storyId, h(PersonalSuggestions, { list: view })]]);
};
