import { h } from 'preact';
import { roleMay } from '../../readers/permission.ts';
import { storyIdAt } from '../../stories/story-id.queries.ts';
import { AccountTools } from '../components/AccountTools.tsx';
import { accountToolsOf } from '../pages/account-tools.view.ts';
import type { Filler } from './filler.ts';

/** The slug of a story in the address of its page, or of its figures. */
const STORY = /^\/story\/([^/]+)(?:\/|$)/;

/** Puts the member's own links where strangers see login and registration. */
export const accountPart: Filler = async ({ reading }, { session }, names, { edition, address }) => {
  const [path = '/'] = address.split('?');
  const { member } = session;
  const slug = roleMay(member.role, 'write stories') ? STORY.exec(path)?.[1] : undefined;
  const storyId = slug ? await storyIdAt(reading, slug) : null;
  const tools = accountToolsOf(member, edition, path, storyId);
  return new Map(names.map((name) => [name, h(AccountTools, { tools })]));
};
