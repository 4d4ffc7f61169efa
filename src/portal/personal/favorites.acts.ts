import { bringFavorites } from '../../readers/favorites/bring-favorites.ts';
import { changeFavorite } from '../../readers/favorites/change-favorite.ts';
import {
  addFolder,
  type FolderTrouble,
  removeFolder,
  renameFolder,
} from '../../readers/favorites/change-folders.ts';
import { removeFavorite } from '../../readers/favorites/remove-favorite.ts';
import { saveStory } from '../../readers/favorites/save-story.ts';
import { authorize } from '../../readers/permission.ts';
import { ID_PATTERN } from '../../store/ids.ts';
import { problemLine, refusal } from '../../words/refusal.ts';
import { nextPath } from '../http/next-path.ts';
import type { Act, ActRequest } from '../http/own-page.ts';
import type { Page } from '../http/page.ts';
import { FIELDS } from '../http/route.ts';
import { asksTwoStep } from '../http/two-step.ts';
import type { PermittedVisitor } from '../http/visitor.ts';
import { hrefIn } from '../site/edition.ts';
import { ownEdition } from '../site/member-page.ts';
import { drawFavorites } from './favorites.routes.ts';
import type { FavoritesAsked, FavoritesTrouble } from './favorites.view.ts';

type Own = PermittedVisitor<'use own account'>;

/**
 * Saves a story. A stranger without a script is redirected to log in, and then to a page with the button ready:
 * following a link saves nothing.
 */
export const saveAct: Act = async (context, request, visitor) => {
  const { story = '', next } = request.form;
  if (!visitor.session) {
    if (request.wantsJson) throw refusal('membersOnly');
    const edition = ownEdition(context, request, visitor);
    const save = FIELDS.slug.pattern.test(story) ? story : undefined;
    return { seeOther: hrefIn(edition, '/login', { next: hrefIn(edition, '/favorites', { save }) }) };
  }
  const by = authorize(visitor.session, 'use own account', { twoStep: asksTwoStep(context.config) });
  const { slug } = await context.store.write((writing) => saveStory(writing, by, story, context.clock.now()));
  if (request.wantsJson) return { json: { saved: true, slug } };
  return { seeOther: backTo(next, slug, 'saved') };
};

/** Removes a story from the favourites. */
export const removeAct: Act<Own> = async (context, request, { by }) => {
  const { story = '', next } = request.form;
  await context.store.write((writing) => removeFavorite(writing, by, story));
  if (request.wantsJson) return { json: { saved: false, slug: story } };
  return { seeOther: backTo(next, story, 'removed') };
};

/** Sets the note and the folder of a favourite. */
export const changeAct: Act<Own> = async (context, request, { by }) => {
  const { favorite = '', note = '', folder = '', next } = request.form;
  const id = known(favorite, 'favoriteUnknown');
  const folderId = folder === '' ? null : known(folder, 'folderUnknown');
  await context.store.write((writing) => changeFavorite(writing, by, { id, note, folderId }));
  if (request.wantsJson) return { json: { changed: true } };
  return { seeOther: withDone(nextPath(next, '/favorites'), 'changed') };
};

/** Adds a folder. */
export const addFolderAct: Act<Own> = async (context, request, visitor) => {
  const { name = '', next } = request.form;
  const added = await context.store.write((writing) => addFolder(writing, visitor.by, name));
  if (typeof added === 'string') {
    return troubled(context, request, visitor, { form: 'add folder', trouble: added, value: name });
  }
  if (request.wantsJson) return { json: added };
  return { seeOther: withDone(nextPath(next, '/favorites'), 'folder-added') };
};

/** Renames a folder. */
export const renameFolderAct: Act<Own> = async (context, request, visitor) => {
  const { folder = '', name = '', next } = request.form;
  const id = known(folder, 'folderUnknown');
  const trouble = await context.store.write((writing) => renameFolder(writing, visitor.by, id, name));
  if (trouble) {
    return troubled(context, request, visitor, { form: 'rename folder', trouble, value: name });
  }
  if (request.wantsJson) return { json: { id, name } };
  return { seeOther: withDone(nextPath(next, '/favorites'), 'folder-renamed') };
};

/** Removes a folder; its stories stay saved. */
export const removeFolderAct: Act<Own> = async (context, request, visitor) => {
  const { folder = '' } = request.form;
  const id = known(folder, 'folderUnknown');
  await context.store.write((writing) => removeFolder(writing, visitor.by, id));
  if (request.wantsJson) return { json: { removed: id } };
  return {
    seeOther: withDone(hrefIn(ownEdition(context, request, visitor), '/favorites'), 'folder-removed'),
  };
};

/** Moves what a browser saved for a stranger into the account. */
export const keepAct: Act<Own> = async (context, request, visitor) => {
  const favorites = (request.many.story ?? []).map((slug) => {
    return { slug, note: '', folder: null, savedAt: null };
  });
  const brought = await context.store.write((writing) =>
    bringFavorites(writing, visitor.by, favorites, context.clock.now()),
  );
  if (request.wantsJson) return { json: { kept: brought } };
  return { seeOther: withDone(hrefIn(ownEdition(context, request, visitor), '/favorites'), 'kept') };
};

/** The page to return to: the one with the button, scrolled to it, or the favourites with a message. */
function backTo(next: string | undefined, slug: string, done: 'saved' | 'removed'): string {
  const fallback = FIELDS.slug.pattern.test(slug) ? `/story/${slug}` : '/favorites';
  const to = nextPath(next, fallback);
  if (isFavorites(to)) return withDone(to, done);
  return `${to.split('#')[0]}#s-${slug}`;
}

function isFavorites(path: string): boolean {
  return /^\/favorites(\?|#|$)/.test(path);
}

/** The URL of the favourites with a message; any other path unchanged. */
function withDone(path: string, done: string): string {
  if (!isFavorites(path)) return path;
  const url = new URL(path, 'https://own.invalid');
  url.searchParams.delete('save');
  url.searchParams.set('done', done);
  return url.pathname + url.search + url.hash;
}

const TROUBLES = {
  'no name': 'folderNeedsName',
  'name taken': 'folderNameTaken',
  'too many': 'tooManyFolders',
} as const;

/** A valid id; an invalid one is not found, like another member's. */
function known(id: string, missing: 'favoriteUnknown' | 'folderUnknown'): string {
  if (!ID_PATTERN.test(id)) throw refusal(missing);
  return id;
}

async function troubled(
  context: Parameters<Act<Own>>[0],
  request: ActRequest,
  visitor: Own,
  wrong: { form: FavoritesTrouble['form']; trouble: FolderTrouble; value: string },
): Promise<Page> {
  const why = refusal(TROUBLES[wrong.trouble]);
  if (request.wantsJson) throw why;
  const edition = ownEdition(context, request, visitor);
  const text = problemLine(why, edition.words);
  const asked = askedIn(request.form.next);
  return drawFavorites(context, edition, visitor.by, asked, {
    status: why.kind === 'conflict' ? 409 : 400,
    trouble: { form: wrong.form, text, value: wrong.value },
  });
}

/** The filters of the list with the form, to draw it again with errors. */
function askedIn(next: string | undefined): FavoritesAsked {
  const { searchParams } = new URL(nextPath(next, '/favorites'), 'https://own.invalid');
  const field = (name: string, pattern: RegExp) => {
    const value = searchParams.get(name);
    return value && pattern.test(value) ? value : undefined;
  };
  return { folder: field('folder', ID_PATTERN), sort: field('sort', /^(newest|oldest|published|headline)$/) };
}
