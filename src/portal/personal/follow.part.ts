import { Fragment, h } from 'preact';
import { namesOfReasons } from '../../readers/alerts/told.queries.ts';
import { readFollowed, whatOf } from '../../readers/follows/follow.ts';
import { followedAmong } from '../../readers/follows/follows.queries.ts';
import { authorize } from '../../readers/permission.ts';
import { FollowButton } from '../cards/FollowButton.tsx';
import { followedName, followOf } from '../cards/follow.view.ts';
import { asksTwoStep } from '../http/two-step.ts';
import { assets } from '../ui/assets.ts';
import type { Filler } from './filler.ts';

/** Presses the buttons of what the member follows, and adds the script that makes them respond at once. */
export const followPart: Filler = async ({ reading, config }, { session }, names, { edition }) => {
  const by = authorize(session, 'use own account', { twoStep: asksTwoStep(config) });
  const asked = names.flatMap((name) => {
    const followed = readFollowed(name.startsWith('search:') ? decodeURIComponent(name) : name);
    return followed ? [{ name, followed }] : [];
  });
  const things = asked.map(({ followed }) => followed);
  const followed = await followedAmong(reading, by, things);
  const called = await namesOfReasons(reading, things, edition.now);
  return new Map(
    asked.map(({ name, followed: thing }, at) => {
      const what = whatOf(thing);
      const title = followedName(thing, called.get(what) ?? null, edition.words);
      const button = h(FollowButton, { follow: followOf(thing, title, edition, followed.has(what)) });
      const script = at === 0 ? h('script', { type: 'module', src: assets().memberScript }) : null;
      return [name, h(Fragment, null, button, script)];
    }),
  );
};
