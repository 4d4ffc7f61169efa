import { countryCodes } from '../../../language/countries/country-code.ts';
import { countryName } from '../../../language/countries/country-name.ts';
import {
  POLICIES,
  type Policy,
  STORY_KINDS,
  type StoryKind,
  type StoryState,
} from '../../../stories/story.ts';
import { INTERFACE_LANGUAGES } from '../../../words/languages.ts';
import type { Words } from '../../../words/words.ts';

/** One thing to choose. */
export interface Option {
  readonly value: string;
  readonly text: string;
}

/** Languages newsrooms write in, besides those of the interface; a story may be in any other too. */
const LANGUAGES =
  'am az be bg bn bs cs da de el es et fa fi ha he hi hr hu hy id it ja ka kk ko ky lt lv mk mn ms my nl no pl ps pt ro sk sl so sq sr sv sw th tr uk ur uz vi'.split(
    ' ',
  );

/** The languages to choose from, the interface's first; always includes `own`. */
export function languageOptions(words: Words, own: string | null): Option[] {
  const option = (tag: string): Option => ({ value: tag, text: words.nameOfLanguage(tag) });
  const byName = (a: Option, b: Option) => a.text.localeCompare(b.text, words.locale);
  const others = [...LANGUAGES, ...(own && !LANGUAGES.includes(own) ? [own] : [])];
  const first: readonly string[] = INTERFACE_LANGUAGES;
  return [
    ...first.map(option).sort(byName),
    ...others
      .filter((tag) => !first.includes(tag))
      .map(option)
      .sort(byName),
  ];
}

/** The countries to choose from, by name. */
export function countryOptions(words: Words): Option[] {
  return [
    { value: '', text: words.say('writeNoCountry') },
    ...countryCodes()
      .map((code) => ({ value: code, text: countryName(code, words.language) }))
      .sort((a, b) => a.text.localeCompare(b.text, words.locale)),
  ];
}

/** The kinds of story to choose from. */
export function kindOptions(words: Words): Option[] {
  return STORY_KINDS.map((kind) => ({ value: kind, text: kindWord(kind, words) }));
}

function kindWord(kind: StoryKind, words: Words): string {
  switch (kind) {
    case 'news':
      return words.say('writeKindNews');
    case 'analysis':
      return words.say('kindAnalysis');
    case 'explainer':
      return words.say('kindExplainer');
    case 'opinion':
      return words.say('kindOpinion');
    case 'live':
      return words.say('kindLive');
  }
}

/** What a source's terms allow, to choose from. */
export function policyOptions(words: Words): Option[] {
  return POLICIES.map((policy) => ({ value: policy, text: policyWord(policy, words) }));
}

/** What a source's terms allow, in words. */
export function policyWord(policy: Policy, words: Words): string {
  switch (policy) {
    case 'own':
      return words.say('writePolicyOwn');
    case 'licensed':
      return words.say('writePolicyLicensed');
    case 'linked':
      return words.say('writePolicyLinked');
  }
}

/** The state of a story, in words. */
export function storyStateWord(state: StoryState, words: Words): string {
  switch (state) {
    case 'draft':
      return words.say('writeStateDraft');
    case 'in review':
      return words.say('writeStateReview');
    case 'approved':
      return words.say('writeStateApproved');
    case 'scheduled':
      return words.say('writeStateScheduled');
    case 'published':
      return words.say('writeStatePublished');
    case 'withdrawn':
      return words.say('writeStateWithdrawn');
    case 'deleted':
      return words.say('writeStateDeleted');
  }
}
