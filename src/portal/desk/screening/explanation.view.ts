import type { Hit } from '../../../entities/screening/hit.ts';
import type { Edition } from '../../edition.ts';
import type { Words } from '../../messages/words.ts';
import { scoreWords } from './hit-words.ts';

/** One part of two names, or one thing told of both, as an editor reads it. */
export interface WhyRow {
  readonly ours: string | null;
  readonly theirs: string | null;
  readonly how: string;
  readonly what: string | null;
  readonly cost: string;
}

/** Why a hit was found: the two names, their parts beside each other, and what the score comes to. */
export interface ExplanationView {
  readonly names: { readonly label: string; readonly ours: string; readonly theirs: string } | null;
  readonly heads: readonly [ours: string, theirs: string, how: string, cost: string];
  readonly rows: readonly WhyRow[];
  readonly notes: readonly string[];
  readonly score: {
    readonly label: string;
    readonly text: string;
    readonly value: number;
    readonly threshold: number;
    readonly hint: string;
  };
}

interface Part {
  readonly query: string | null;
  readonly listed: string | null;
  readonly kind: string;
  readonly how: string;
  readonly cost: number;
}

interface Shape {
  readonly query?: string;
  readonly listed?: string;
  readonly parts?: readonly Part[];
}

/** Shapes why a hit was found. */
export function explanationView(
  { explanation, score, threshold }: Pick<Hit, 'explanation' | 'score' | 'threshold'>,
  { words }: Pick<Edition, 'words'>,
): ExplanationView {
  const { query, listed, parts = [] } = explanation as Shape;
  return {
    names: query && listed ? { label: words.say('whyNames'), ours: query, theirs: listed } : null,
    heads: [words.say('whyOurs'), words.say('whyTheirs'), words.say('whyHow'), words.say('whyCost')],
    rows: parts.map((part) => ({
      ours: part.query,
      theirs: part.listed,
      how: howWord(part.how, words),
      what: kindOfToken(part.kind, words),
      cost: part.cost < 0.005 ? words.number(0) : scoreWords(part.cost, words),
    })),
    notes: [],
    score: {
      label: words.say('whyScore'),
      text: scoreWords(score, words),
      value: Math.min(1, Math.max(0, score)),
      threshold,
      hint: words.say('whyThreshold', { threshold: scoreWords(threshold, words) }),
    },
  };
}

function howWord(how: string, words: Words): string {
  switch (how) {
    case 'same':
      return words.say('likeSame');
    case 'same meaning':
      return words.say('likeMeaning');
    case 'name variant':
      return words.say('likeVariant');
    case 'short name':
      return words.say('likeShort');
    case 'sounds alike':
      return words.say('likeSound');
    case 'spelled alike':
      return words.say('likeSpelling');
    case 'transliteration':
      return words.say('likeScript');
    case 'initial':
      return words.say('likeInitial');
    case 'joined':
      return words.say('likeJoined');
    case 'acronym':
      return words.say('likeAcronym');
    case 'missing':
      return words.say('likeMissing');
    default:
      return words.say('likeDiffers');
  }
}

function kindOfToken(kind: string, words: Words): string | null {
  switch (kind) {
    case 'word':
      return words.say('tokenWord');
    case 'business word':
      return words.say('tokenBusiness');
    case 'place':
      return words.say('tokenPlace');
    case 'numeral':
      return words.say('tokenNumeral');
    case 'legal form':
      return words.say('tokenForm');
    case 'title':
      return words.say('tokenTitle');
    case 'particle':
      return words.say('tokenParticle');
    case 'initial':
      return words.say('tokenInitial');
    case 'patronymic':
      return words.say('tokenPatronymic');
    default:
      return null;
  }
}
