import { type Edition, hrefIn } from './edition.ts';

/** The save button of one story. */
export interface SaveView {
  readonly slug: string;
  readonly headline: string;
  readonly lang: string | undefined;
  readonly text: string;
  /** Where it is taken out again; null where it is not saved. */
  readonly remove: string | null;
}

/** What the save buttons of a page have in common. */
export interface SavingView {
  readonly action: string;
  readonly on: string;
  readonly off: string;
  readonly kept: string;
  readonly failed: string;
  /** For a member: where the page is, and the offer to take along what this browser kept. */
  readonly member: { readonly next: string; readonly offer: string; readonly favorites: string } | null;
}

/** A story's save button, pressed where it is `saved`; `lang` where its headline is not in the page's language. */
export function saveOf(
  story: { readonly slug: string; readonly headline: string; readonly lang: string | undefined },
  edition: Edition,
  saved = false,
): SaveView {
  const { words } = edition;
  return {
    slug: story.slug,
    headline: story.headline,
    lang: story.lang,
    text: saved ? words.say('storySaved') : words.say('saveStory'),
    remove: saved ? hrefIn(edition, '/favorites/remove') : null,
  };
}

/** What the save buttons of a page share; `next` is the member's way back to it, null for a stranger. */
export function savingOf(edition: Edition, next: string | null = null): SavingView {
  const { words } = edition;
  return {
    action: hrefIn(edition, '/favorites/save'),
    on: words.say('storySaved'),
    off: words.say('saveStory'),
    kept: words.say('keptInBrowser'),
    failed: words.say('savingFailed'),
    member:
      next === null
        ? null
        : { next, offer: words.say('offerOnPage'), favorites: hrefIn(edition, '/favorites') },
  };
}
