import { describe, expect, test } from 'vitest';
import { isCubeQuery } from '../../evidence/checks/question.ts';
import { findFigures } from '../../evidence/claims/find-figures.ts';
import { readClaims } from '../../evidence/claims/read-claims.ts';
import { placesOf, restOf } from './demo-evidence.ts';
import { demoBody } from './draft-demo.ts';
import { readDemo } from './read-demo.ts';

const demo = readDemo();
const { evidence } = demo;

/** The figures of each story that a reader would check, and what each rests on. */
const stories = demo.stories.map(({ slug, language, markdown, front }) => {
  const key = `${slug}.${language}`;
  const { headline, standfirst, published: date } = front;
  const body = demoBody(markdown);
  const claims = readClaims({ storyId: key, language, headline, standfirst, body, date }, findFigures);
  const entries = evidence.stories[key] ?? [];
  const quotes = claims.map(({ exact }) => exact);
  return { key, language, claims, entries, quotes };
});

test('every story that evidence.yaml speaks of is there', () => {
  const keys = new Set(stories.map(({ key }) => key));
  expect(Object.keys(evidence.stories).filter((key) => !keys.has(key))).toEqual([]);
});

describe.each(stories.filter(({ entries }) => entries.length > 0))(
  '$key',
  ({ key, entries, quotes, claims }) => {
    test('has every figure that evidence.yaml speaks of, in the order of the text', () => {
      const places = placesOf(key, entries, quotes);
      const passed = entries.filter((entry, i) => {
        const claim = claims[places[i] ?? -1];
        return claim?.figure.minor && !('hidden' in entry);
      });
      expect(
        passed.map(({ figure }) => figure),
        'a minor figure has no mark',
      ).toEqual([]);
      for (const entry of entries) expect(() => restOf(evidence, entry)).not.toThrow();
    });
  },
);

test('every other figure of a story in English is one that nobody stands behind, and there are few', () => {
  const unbound = stories
    .filter(({ language }) => language === 'en')
    .flatMap(({ key, entries, quotes, claims }) => {
      const places = new Set(placesOf(key, entries, quotes));
      return claims.flatMap(({ exact, figure }, i) =>
        figure.minor || figure.setAside || figure.statement || places.has(i) ? [] : [`${key}: ${exact}`],
      );
    });
  expect(unbound).toEqual([
    'two-ways-to-count-a-countrys-emissions.en: a few dozen',
    'two-ways-to-count-a-countrys-emissions.en: a few hundred industries',
    'what-a-machine-tool-is.en: 50 to 100 times',
  ]);
});

test('at least 60 figures over at least 20 stories are questions to data', () => {
  const asked = stories.map(({ entries }) => entries.filter((entry) => 'in' in entry).length);
  expect(asked.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(300);
  expect(asked.filter((count) => count > 0).length).toBeGreaterThanOrEqual(20);
});

test('the retelling of the reference page rests on what others said, all of it', () => {
  const { claims, entries } = stories.find(({ key }) => key === 'china-russia-equipment-claims.en') ?? {};
  expect(claims?.filter(({ figure }) => !figure.minor && !figure.statement)).toHaveLength(
    entries?.length ?? 0,
  );
  expect(entries?.every((entry) => 'source' in entry || 'derived' in entry)).toBe(true);
});

test('what the demo reckoned itself rests on the figures it was reckoned from, and is given to nobody', () => {
  const reckoned = stories.flatMap(({ key, entries, quotes, claims }) => {
    const places = placesOf(key, entries, quotes);
    return entries.flatMap((entry, i) => ('derived' in entry ? [claims[places[i] ?? -1]] : []));
  });
  expect(reckoned).toHaveLength(3);
  for (const claim of reckoned) {
    expect(claim?.figure.derivedFrom, claim?.sentence).toHaveLength(2);
    expect(claim?.figure.attribution, claim?.sentence).toBeNull();
  }
});

test('what the demo only quotes, supposes or denies is no claim of it, in the languages that it is written in', () => {
  const aside = stories.flatMap(({ key, claims }) =>
    claims.flatMap(({ exact, figure }) =>
      figure.setAside && !figure.minor ? [`${key}: ${exact}: ${figure.setAside}`] : [],
    ),
  );
  expect(aside).toEqual([
    'about-nearly-more-than.ar: نحو 90 في المئة: supposed',
    'about-nearly-more-than.en: almost 30 per cent: supposed',
    'about-nearly-more-than.en: Ten times: quoted',
    'about-nearly-more-than.en: ten times: quoted',
    'about-nearly-more-than.en: about 90 per cent: supposed',
    'about-nearly-more-than.ru: 1040%: quoted',
    'about-nearly-more-than.ru: около 90 процентов: quoted',
    'about-nearly-more-than.zh: 约90%: quoted',
    'how-we-show-our-sources.en: more than €650 million: supposed',
    'kyrgyzstan-europe-fast-growing-customer.en: more than €650 million: supposed',
  ]);
});

test('no figure in English is read as another question than evidence.yaml asks', () => {
  const wrong = stories
    .filter(({ language }) => language === 'en')
    .flatMap(({ key, entries, quotes, claims }) => {
      const places = placesOf(key, entries, quotes);
      return entries.flatMap((entry, i) => {
        const claim = claims[places[i] ?? -1];
        const rest = restOf(evidence, entry);
        if (!claim || rest.kind !== 'query' || isCubeQuery(rest.query) || !rest.query.filter.flow) return [];
        const { filter, part } = rest.query;
        const { reporter, partner, flow, part: read } = claim.figure.subject;
        // Without a direction or a side nothing is asked.
        if (flow === null || (reporter === null && partner === null)) return [];
        // What one side bought the other sold.
        const [seller, buyer] = flow === filter.flow ? [reporter, partner] : [partner, reporter];
        const sellers = [filter, part].flatMap((one) => one?.reporter?.areas ?? []);
        const buyers = [filter, part].flatMap((one) => one?.partner?.areas ?? []);
        const isWrong =
          (seller !== null && sellers.length > 0 && !sellers.includes(seller)) ||
          (buyer !== null && buyers.length > 0 && !buyers.includes(buyer)) ||
          (read !== undefined && read !== null && !sellers.includes(read.reporter));
        return isWrong ? [`${key}: ${claim.sentence}: ${JSON.stringify(claim.figure.subject)}`] : [];
      });
    });
  expect(wrong).toEqual([]);
});
