import { h } from 'preact';
import type { MakeOwnPage } from '../http/own-page.ts';
import { memberFrameOf } from '../site/member-frame.view.ts';
import { memberPage, ownEdition } from '../site/member-page.ts';
import { AddToFavoritesPage } from './AddToFavoritesPage.tsx';
import { addToFavoritesView } from './add-to-favorites.view.ts';

/** `/add-to-favorites`: the shortcut that bookmarks a page in this browser, and how to save stories here. */
export const addToFavoritesPage: MakeOwnPage = async (context, request, visitor) => {
  const edition = ownEdition(context, request, visitor);
  const member = visitor.session?.member ?? null;
  const { words } = edition;
  const path = '/add-to-favorites';
  const frame = memberFrameOf(edition, member, {
    path,
    title: words.say('addToFavorites'),
    intro: words.say('addToFavoritesIntro', { name: edition.name }),
  });
  const view = addToFavoritesView(visitor.agent, member !== null, edition);
  return memberPage(context, edition, { path, frame }, h(AddToFavoritesPage, { view }));
};
