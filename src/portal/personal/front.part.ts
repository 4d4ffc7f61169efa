import { h } from 'preact';
import { hrefIn } from '../site/edition.ts';
import { FrontSwitch } from '../site/FrontSwitch.tsx';
import type { Filler } from './filler.ts';

/** On the common front page, links a member back to their own, if they use one. */
export const frontPart: Filler = async (_context, { session }, names, { edition }) => {
  if (!session.member.ownFront) return new Map();
  const { words } = edition;
  const title = words.say('thisIsCommonFront');
  const links = [{ text: words.say('seeOwnFront'), href: hrefIn(edition, '/') }];
  return new Map(names.map((name) => [name, h(FrontSwitch, { title, links })]));
};
