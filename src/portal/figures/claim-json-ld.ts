import type { Verdict } from '../../evidence/checks/verdict.ts';
import type { KeptVerdict } from '../../evidence/claims/claim.ts';
import type { ShownFigure } from '../../evidence/claims/shown-figures.queries.ts';

/** The rating of a verdict that a person signed: https://schema.org/ClaimReview */
const RATINGS: Readonly<Record<Verdict, number | null>> = {
  differs: 1,
  'holds with hedge': 2,
  holds: 3,
  'cannot be checked': null,
};
const BEST = 3;

/**
 * A figure as a schema.org Claim, with where it appears; a ClaimReview is added only if a person signed the verdict
 * with a note.
 */
export function claimJsonLd(record: ShownFigure, site: string, name: string): object {
  return { '@context': 'https://schema.org', ...claimOf(record, site, name) };
}

/** The claims of a story, without their context. */
export function claimsOf(records: readonly ShownFigure[], site: string, name: string): object[] {
  return records.filter(({ claim }) => claim.mark !== null).map((record) => claimOf(record, site, name));
}

function claimOf({ claim, story, verdicts }: ShownFigure, site: string, name: string): object {
  const url = `${site}/figure/${claim.id}`;
  const { attribution } = claim.figure;
  const review = reviewOf(verdicts[0], claim.sentence, url, { site, name });
  return {
    '@type': 'Claim',
    '@id': `${url}#claim`,
    url,
    text: claim.sentence,
    inLanguage: story.language,
    appearance: {
      '@type': 'NewsArticle',
      '@id': `${site}/story/${story.slug}#story`,
      url: `${site}/story/${story.slug}#figure-${claim.id}`,
    },
    // No text says for certain whether it is a person or an organisation.
    ...(attribution && { creditText: [attribution.who, attribution.role].filter(Boolean).join(', ') }),
    ...(review && { review }),
  };
}

function reviewOf(
  verdict: KeptVerdict | undefined,
  sentence: string,
  url: string,
  { site, name }: { site: string; name: string },
): object | null {
  if (!verdict?.signed || !verdict.note || !verdict.by) return null;
  const rating = RATINGS[verdict.verdict];
  // No rating expresses that something was right but no longer is.
  if (rating === null || verdict.reason === 'revised') return null;
  return {
    '@type': 'ClaimReview',
    url,
    claimReviewed: sentence,
    datePublished: verdict.at.toISOString(),
    author: { '@type': 'Person', name: verdict.by },
    publisher: { '@type': 'NewsMediaOrganization', name, url: `${site}/` },
    reviewBody: verdict.note,
    reviewRating: {
      '@type': 'Rating',
      ratingValue: rating,
      bestRating: BEST,
      worstRating: 1,
      alternateName: verdict.verdict,
    },
  };
}
