import { h } from 'preact';
import { Problem } from '../../errors.ts';
import { type BroughtFavorite, bringFavorites } from '../../readers/favorites/bring-favorites.ts';
import type { Brought } from '../../readers/favorites/favorite.ts';
import type { FileLine } from '../../readers/favorites/file-line.ts';
import { readFavoritesFile } from '../../readers/favorites/read-favorites-file.ts';
import { problemLine, refusal } from '../../words/refusal.ts';
import type { Act } from '../http/own-page.ts';
import type { PermittedVisitor } from '../http/visitor.ts';
import { memberFrameOf } from '../site/member-frame.view.ts';
import { memberPage, ownEdition } from '../site/member-page.ts';
import { FavoritesBroughtPage } from './FavoritesBroughtPage.tsx';
import { drawFavorites } from './favorites.routes.ts';
import { broughtView } from './favorites-brought.view.ts';

/** Imports a file of favourites and reports the outcome for each line. */
export const importAct: Act<PermittedVisitor<'use own account'>> = async (context, request, visitor) => {
  const { by } = visitor;
  const edition = ownEdition(context, request, visitor);
  const lines = request.file === null ? null : readOrNull(request.file.bytes, edition.publicUrl);
  if (lines === null) {
    const why = refusal(request.file ? 'favoritesFileWrong' : 'fileNotSent');
    if (request.wantsJson) throw why;
    const text = problemLine(why, edition.words);
    return drawFavorites(
      context,
      edition,
      by,
      {},
      { status: 400, trouble: { form: 'import', text, value: '' } },
    );
  }
  const favorites = lines.flatMap(({ favorite }) => favorite ?? []);
  const brought = await context.store.write((writing) =>
    bringFavorites(writing, by, favorites, context.clock.now()),
  );
  const of = (outcome: Brought) => brought.filter((item) => item.outcome === outcome);
  const foreign = foreignLines(lines, brought);
  if (request.wantsJson) {
    return { json: { added: of('added'), thereAlready: of('there already'), notOurs: foreign } };
  }
  const frame = memberFrameOf(edition, by.member, {
    path: '/favorites/import',
    title: edition.words.say('favoritesBrought'),
  });
  const view = broughtView(frame, of('added'), of('there already'), foreign, edition);
  return memberPage(context, edition, { path: '/favorites', frame }, h(FavoritesBroughtPage, { view }));
};

function readOrNull(bytes: Uint8Array, publicUrl: string): FileLine[] | null {
  try {
    return readFavoritesFile(bytes, publicUrl);
  } catch (error) {
    if (error instanceof Problem) return null;
    throw error;
  }
}

/** The lines of the file that match none of our stories, as written. */
function foreignLines(lines: readonly FileLine[], brought: readonly BroughtFavorite[]): string[] {
  let at = 0;
  return lines.flatMap(({ text, favorite }) => {
    if (favorite === null) return [text];
    const outcome = brought[at]?.outcome;
    at += 1;
    return outcome === 'not ours' ? [text] : [];
  });
}
