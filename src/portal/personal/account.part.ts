import { h } from 'preact';
import type { Member } from '../../readers/member.ts';
import { roleMay } from '../../readers/permission.ts';
import type { Reading } from '../../store/database.ts';
import { storyIdAt } from '../../stories/story-id.queries.ts';
import { AccountTools } from '../site/AccountTools.tsx';
import { accountToolsOf } from '../site/account-tools.view.ts';
import type { Edition } from '../site/edition.ts';
import type { Filler } from './filler.ts';

/** The slug of a story in the URL of its page, or of its figures. */
const STORY = /^\/story\/([^/]+)(?:\/|$)/;
/** The slug of one of the newsroom's own pages. */
const PAGE = /^\/page\/([^/]+)$/;

/** Replaces the strangers' login and registration links with the member's own. */
export const accountPart: Filler = async ({ reading }, { session }, names, { edition, address }) => {
  const [path = '/'] = address.split('?');
  const { member } = session;
  const tools = accountToolsOf(member, edition, path, await editOf(reading, member, edition, path));
  return new Map(names.map((name) => [name, h(AccountTools, { tools })]));
};

async function editOf(reading: Reading, { role }: Member, { words, pages }: Edition, path: string) {
  const story = roleMay(role, 'write stories') ? STORY.exec(path)?.[1] : undefined;
  const storyId = story ? await storyIdAt(reading, story) : null;
  if (storyId) return { text: words.say('editStory'), path: `/desk/stories/${storyId}` };
  const slug = roleMay(role, 'manage pages') ? PAGE.exec(path)?.[1] : undefined;
  const page = pages.find((one) => one.slug === slug);
  return page ? { text: words.say('pgEdit'), path: `/desk/pages/${page.id}` } : null;
}
