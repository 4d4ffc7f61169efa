import { h } from 'preact';
import { AccountTools } from '../components/AccountTools.tsx';
import { accountToolsOf } from '../pages/account-tools.view.ts';
import type { Filler } from './filler.ts';

/** Puts the member's own links where strangers see login and registration. */
export const accountPart: Filler = async (_context, { session }, names, { edition, address }) => {
  const [path = '/'] = address.split('?');
  const tools = accountToolsOf(session.member, edition, path);
  return new Map(names.map((name) => [name, h(AccountTools, { tools })]));
};
