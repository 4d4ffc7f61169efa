import { type Edition, hrefIn } from './edition.ts';

/** The save button of one story. */
export type SaveView = ReturnType<typeof saveOf>;

/** What a page's save buttons have in common. */
export type SavingView = ReturnType<typeof savingOf>;

/** A story's save button, pressed if `saved`; `lang` if its headline is not in the page's language. */
export function saveOf(
  story: { readonly slug: string; readonly headline: string; readonly lang: string | undefined },
  edition: Edition,
  saved = false,
) {
  const { words } = edition;
  return {
    slug: story.slug,
    headline: story.headline,
    lang: story.lang,
    text: saved ? words.say('storySaved') : words.say('saveStory'),
    /** The URL that removes it; null if it is not saved. */
    remove: saved ? hrefIn(edition, '/favorites/remove') : null,
  };
}

/** What a page's save buttons share; `next` is the URL a member returns to, null for a stranger. */
export function savingOf(edition: Edition, next: string | null = null) {
  const { words } = edition;
  return {
    action: hrefIn(edition, '/favorites/save'),
    on: words.say('storySaved'),
    off: words.say('saveStory'),
    kept: words.say('keptInBrowser'),
    failed: words.say('savingFailed'),
    /** For a member: the URL of the page, and the offer to import what this browser saved. */
    member:
      next === null
        ? null
        : { next, offer: words.say('offerOnPage'), favorites: hrefIn(edition, '/favorites') },
  };
}
