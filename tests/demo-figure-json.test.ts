import { expect, test } from 'vitest';
import { isCubeQuery, measureAsked, type Question } from '../src/evidence/checks/question.ts';
import type { FigureRecord } from '../src/evidence/claims/claim.ts';
import { findFigures } from '../src/evidence/claims/find-figures.ts';
import { type FoundClaim, readClaims } from '../src/evidence/claims/read-claims.ts';
import { placesOf, restOf } from '../src/intake/demo/demo-evidence.ts';
import { demoBody } from '../src/intake/demo/draft-demo.ts';
import { readDemo } from '../src/intake/demo/read-demo.ts';
import { figureJson } from '../src/portal/figures/figure-json.ts';

const demo = readDemo();

/** A figure that is bound to a question, in JSON. */
function jsonOf(claim: FoundClaim, query: Question, { slug, language }: { slug: string; language: string }) {
  const record = {
    claim,
    story: { slug, headline: '', language },
    verdicts: [],
    evidence: { rests: { kind: 'query', query } },
    check: null,
  } as unknown as FigureRecord;
  return figureJson(record, 'https://example.org');
}

test('programs are told of every figure of the demo what it is bound to, not what its sentence was read as', () => {
  let asked = 0;
  for (const { slug, language, markdown, front } of demo.stories) {
    const key = `${slug}.${language}`;
    const entries = demo.evidence.stories[key] ?? [];
    if (entries.length === 0) continue;
    const { headline, standfirst, published: date } = front;
    const claims = readClaims(
      { storyId: key, language, headline, standfirst, body: demoBody(markdown), date },
      findFigures,
    );
    const places = placesOf(
      key,
      entries,
      claims.map(({ exact }) => exact),
    );
    for (const [i, entry] of entries.entries()) {
      const claim = claims[places[i] ?? -1];
      const rest = restOf(demo.evidence, entry);
      if (!claim || rest.kind !== 'query') continue;
      if (isCubeQuery(rest.query)) {
        const json = jsonOf(claim, rest.query, { slug, language });
        expect(json.period, claim.sentence).toEqual(rest.query.of.time);
        expect(json.measure, claim.sentence).toBe(measureAsked(rest.query));
        asked += 1;
        continue;
      }
      if (rest.query.sql !== null) continue;
      const { filter, period, part } = rest.query;
      const json = jsonOf(claim, rest.query, { slug, language });
      const one = (areas: readonly string[] | undefined) => (areas?.length === 1 ? areas[0] : null);
      expect(json.period, claim.sentence).toEqual(period);
      expect(json.measure, claim.sentence).toBe(rest.query.statistic);
      expect(json.subject.flow, claim.sentence).toBe(filter.flow);
      if (filter.reporter) expect(json.subject.reporter, claim.sentence).toBe(one(filter.reporter.areas));
      if (filter.partner) expect(json.subject.partner, claim.sentence).toBe(one(filter.partner.areas));
      const whose = one(part?.reporter?.areas);
      if (whose && whose !== one(filter.reporter?.areas))
        expect(json.subject.part).toEqual({ reporter: whose });
      asked += 1;
    }
  }
  expect(asked).toBeGreaterThan(300);
});
