import { proseText } from '../../evidence/claims/prose.ts';
import { type Steps, withoutPause } from '../../stories/take-turns.ts';
import { findNewNames } from './find-new-names.ts';
import type { FoundMention, MentionPlace } from './mention.ts';
import { mentionsInSteps, type NameFinder } from './read-mentions.ts';
import { type FoundRole, findRoles } from './roles/find-roles.ts';
import { type StatedName, StatedNames } from './stated-names.ts';
import { partsOf, type StoryWords } from './story-parts.ts';

/** A story's texts, with the base for its relative dates. */
export interface NamedText {
  readonly words: StoryWords;
  readonly date: Date | null;
  /** The names stated by the agency that sent the story; omitted if none did. */
  readonly stated?: readonly StatedName[] | undefined;
}

/** The names in a story, and their stated relations. */
export interface NamesRead {
  readonly found: readonly FoundMention[];
  readonly roles: readonly FoundRole[];
}

/** Reads a story for names and roles, passage by passage. */
export function* namesInSteps({ words, date, stated = [] }: NamedText, known: NameFinder): Steps<NamesRead> {
  const found = yield* mentionsInSteps(words, known, findNewNames, new StatedNames(stated));
  const roles: FoundRole[] = [];
  for (const { place, text } of proseParts(words)) {
    yield text.length;
    roles.push(
      ...findRoles({
        language: words.language,
        text,
        date: date ? date.toISOString().slice(0, 10) : null,
        mentions: found.filter((mention) => mention.place === place),
        all: found,
      }),
    );
  }
  return { found, roles };
}

/** The same, without pauses. */
export function readNames(text: NamedText, known: NameFinder): NamesRead {
  return withoutPause(namesInSteps(text, known));
}

/** The texts of a story that are read for roles, part by part. */
export function proseParts(words: StoryWords): { readonly place: MentionPlace; readonly text: string }[] {
  return partsOf(words)
    .filter(({ place }) => place !== 'headline')
    .map(({ place, text, passages }) => ({
      place,
      text: (place === 'text' ? proseText(words.body) : text).slice(0, passages.at(-1)?.to ?? 0),
    }));
}
