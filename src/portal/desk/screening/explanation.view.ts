import type { Adjustment, Commonness, Explanation } from '../../../entities/screening/explanation.ts';
import type { Hit } from '../../../entities/screening/hit.ts';
import type { Words } from '../../../words/words.ts';
import type { Edition } from '../../site/edition.ts';
import { scoreWords } from './hit-words.ts';

/** Why a hit was found: both names, their parts side by side, and the resulting score. */
export type ExplanationView = ReturnType<typeof explanationView>;

/** Shapes why a hit was found. */
export function explanationView(
  { explanation, score, threshold }: Pick<Hit, 'explanation' | 'score' | 'threshold'>,
  { words }: Pick<Edition, 'words'>,
) {
  const {
    query: asked,
    listed,
    parts = [],
    common,
    nameScore,
    adjustments = [],
  } = (explanation ?? {}) as Partial<Explanation>; // Explanations stored by an older version may be incomplete.
  const told = adjustments.flatMap((one) => adjustmentWords(one, words) ?? []);
  return {
    names: asked && listed ? { label: words.say('whyNames'), ours: asked, theirs: listed } : null,
    heads: [words.say('whyOurs'), words.say('whyTheirs'), words.say('whyHow'), words.say('whyCost')],
    rows: parts.map((part) => ({
      ours: part.query,
      theirs: part.listed,
      how: howWord(part.how, words),
      what: part.query === null && part.listed === null ? null : kindOfToken(part.kind, words),
      cost: part.cost < 0.005 ? words.number(0) : scoreWords(part.cost, words),
    })),
    notes: [
      ...(told.length > 0 && nameScore !== undefined
        ? [words.say('whyNameScore', { score: scoreWords(nameScore, words) })]
        : []),
      ...told,
      ...(common ? [commonWords(common, words)] : []),
    ],
    score: {
      label: words.say('whyScore'),
      text: scoreWords(score, words),
      value: Math.min(1, Math.max(0, score)),
      threshold,
      hint: words.say('whyThreshold', { threshold: scoreWords(threshold, words) }),
    },
  };
}

/** What, apart from the names, speaks for or against a hit, and by how much. */
function adjustmentWords({ what, points }: Adjustment, words: Words): string | null {
  const label = adjustmentLabel(what, points > 0, words);
  if (!label) return null;
  const by = new Intl.NumberFormat(words.locale, {
    signDisplay: 'exceptZero',
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  }).format(points);
  return words.say('whyAdjustment', { what: label, points: by });
}

function commonWords({ entries }: Commonness, words: Words): string {
  return entries >= 1
    ? words.say('whyCommonEntries', { number: words.number(Math.round(entries)) })
    : words.say('whyCommonNames', { number: words.number(Math.round(1 / entries)) });
}

function adjustmentLabel(what: string, isFor: boolean, words: Words): string | null {
  switch (what) {
    case 'identifier':
      return words.say('whySameNumber');
    case 'country':
      return isFor ? words.say('whySameCountry') : words.say('whyOtherCountry');
    case 'birth date':
      return isFor ? words.say('whySameBirth') : words.say('whyOtherBirth');
    case 'weak alias':
      return words.say('whyWeakAlias');
    default:
      return null;
  }
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
    case 'other order':
      return words.say('likeOrder');
    case 'common brand':
      return words.say('likeCommonBrand');
    case 'one word':
      return words.say('likeOneWord');
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
