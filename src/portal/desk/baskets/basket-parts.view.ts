import { type BasketVersion, changeBetween } from '../../../evidence/codes/basket.ts';
import { hsName } from '../../../evidence/codes/hs.ts';
import type { Edition } from '../../site/edition.ts';
import { fullStamp, type Stamp } from '../../ui/times.ts';

/** A code and its meaning. */
export interface CodeView {
  readonly code: string;
  readonly name: string;
}

/** The versions of a basket and their changes, newest first. */
export interface BasketVersionsView {
  readonly title: string;
  readonly addedWord: string;
  readonly removedWord: string;
  readonly versions: readonly {
    readonly title: string;
    readonly made: Stamp;
    readonly note: string;
    readonly source: string;
    readonly added: readonly CodeView[];
    readonly removed: readonly CodeView[];
  }[];
}

/** Shapes codes. */
export function codesView(codes: readonly string[]): CodeView[] {
  return codes.map((code) => ({ code, name: hsName(code) ?? '' }));
}

/** Shapes the versions of a basket. */
export function versionsView(
  versions: readonly BasketVersion[],
  { words, zone }: Edition,
): BasketVersionsView {
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
