import { type Edition, hrefIn } from './edition.ts';

/** The save button of one story. */
export interface SaveView {
  readonly slug: string;
  readonly headline: string;
  readonly lang: string | undefined;
  readonly text: string;
  /** The URL that removes it; null if it is not saved. */
  readonly remove: string | null;
}

/** What a page's save buttons have in common. */
export interface SavingView {
  readonly action: string;
  readonly on: string;
  readonly off: string;
  readonly kept: string;
  readonly failed: string;
  /** For a member: the URL of the page, and the offer to import what this browser saved. */
  readonly member: { readonly next: string; readonly offer: string; readonly favorites: string } | null;
}

/** A story's save button, pressed if `saved`; `lang` if its headline is not in the page's language. */
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

/** What a page's save buttons share; `next` is the URL a member returns to, null for a stranger. */
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
