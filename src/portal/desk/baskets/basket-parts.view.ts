import { type BasketVersion, changeBetween } from '../../../evidence/codes/basket.ts';
import { hsName } from '../../../evidence/codes/hs.ts';
import type { Edition } from '../../site/edition.ts';
import { fullStamp } from '../../ui/times.ts';

/** A code and its meaning. */
export type CodeView = ReturnType<typeof codesView>[number];

/** The versions of a basket and their changes, newest first. */
export type BasketVersionsView = ReturnType<typeof versionsView>;

/** Shapes codes. */
export function codesView(codes: readonly string[]) {
  return codes.map((code) => ({ code, name: hsName(code) ?? '' }));
}

/** Shapes the versions of a basket. */
export function versionsView(versions: readonly BasketVersion[], { words, zone }: Edition) {
  return {
    title: words.say('deskVersions'),
    addedWord: words.say('basketAdded'),
    removedWord: words.say('basketRemoved'),
    versions: versions.map((version, at) => {
      const before = versions[at + 1] ?? null;
      const { added, removed } = changeBetween(before, version);
      return {
        title: words.say('basketVersion', { number: words.number(version.number) }),
        made: fullStamp(version.madeAt, true, words, zone),
        ...{ note: version.note, source: version.source },
        // The first version has nothing but added codes.
        added: before ? codesView(added) : [],
        removed: codesView(removed),
      };
    }),
  };
}
