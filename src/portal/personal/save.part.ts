import { h } from 'preact';
import { savedAmong } from '../../readers/favorites/favorites.queries.ts';
import { authorize } from '../../readers/permission.ts';
import { nextPath } from '../http/next-path.ts';
import { asksTwoStep } from '../http/two-step.ts';
import { markOf } from '../site/mark-of.ts';
import { SaveButton, SaveForm } from '../site/SaveButton.tsx';
import { saveOf, savingOf } from '../site/save.view.ts';
import type { Filler } from './filler.ts';

/** Presses the buttons of the stories the member has saved; the others are the same for everyone. */
export const savePart: Filler = async ({ reading, config }, { session }, names, { edition }) => {
  const by = authorize(session, 'use own account', { twoStep: asksTwoStep(config) });
  const saved = await savedAmong(reading, by, names, edition.now);
  return new Map(
    saved.map(({ slug, headline, language }) => {
      const { lang } = markOf(language, edition);
      return [slug, h(SaveButton, { save: saveOf({ slug, headline, lang }, edition, true) })];
    }),
  );
};

/** Tells the form of the save buttons which page to return to. */
export const savesPart: Filler = async (_context, _visitor, names, { edition, address }) => {
  const saving = savingOf(edition, nextPath(address, '/'));
  return new Map(names.map((name) => [name, h(SaveForm, { saving })]));
};
