import { tokenize } from '../../language/tokens.ts';
import { english } from '../claims/languages/en.ts';
import { countryWords } from '../claims/subject/countries.ts';
import type { CubeMember } from './cube.ts';

/** Parts of states that titles of tables name, which are no countries of their own. */
const PARTS: Readonly<Record<string, RegExp>> = {
  'England and Wales': /\bengland and wales\b/i,
  England: /\bengland\b(?! and wales)/i,
  Scotland: /\bscotland\b/i,
  Wales: /(?<!england and )\bwales\b(?! new)/i,
  'Northern Ireland': /\bnorthern ireland\b/i,
  World:
    /\bworld\b(?! (?:bank|health|trade|development|population|urbanization))|\bglobal(?:ly)?\b|\bworldwide\b/i,
};

/** Offices whose names do not say of which country they are. */
const OFFICES: readonly (readonly [RegExp, string])[] = [
  [
    /\bOffice for National Statistics\b|\bONS\b|\bHM (?:Revenue|Treasury|Land)\b|\bBank of England\b|\bMinistry of Justice\b|\bHome Office\b|\bDepartment for (?:Transport|Education)\b|\bNHS\b/u,
    'GB',
  ],
  [/\bINSEE\b|\bSDES\b|\bDARES\b|\bSSMSI\b|\bInsee\b|\bBanque de France\b/u, 'FR'],
  [/\bDestatis\b|\bStatistisches Bundesamt\b|\bBundesbank\b|\bBundeswahlleiter/iu, 'DE'],
  [/\bStatCan\b/u, 'CA'],
  [
    /\bBureau of Labor Statistics\b|\bCensus Bureau\b|\bBureau of Economic Analysis\b|\bEnergy Information Administration\b|\bFederal Reserve\b|\bCenters for Disease Control\b|\bS&P\b|\bCase-Shiller\b|\bFreddie Mac\b/u,
    'US',
  ],
  [/\bIstat\b|\bISTAT\b/u, 'IT'],
  [/\bStatistik Austria\b/u, 'AT'],
  [/\bHagstofa\b/u, 'IS'],
  [/\bStatistisk sentralbyrå\b|\bNorges Bank\b/u, 'NO'],
  [/\bStatistiska centralbyrån\b|\bRiksbank/u, 'SE'],
  [/\bTilastokeskus\b/u, 'FI'],
  [/\bDanmarks Statistik\b/u, 'DK'],
  [/\bCentraal Bureau voor de Statistiek\b/u, 'NL'],
  [/\bStatbel\b/u, 'BE'],
  [/\bRosstat\b|Росстат/u, 'RU'],
  [/\bG(?:ł|l)ówny Urząd Statystyczny\b/u, 'PL'],
];

/** The country of an office that publishes tables of it, by its name; null for those of several, and unknown ones. */
export function countryOfOffice(producer: string): CubeMember | null {
  const code = OFFICES.find(([form]) => form.test(producer))?.[1];
  return code === undefined ? null : { code, labels: [code], area: code, ages: null, aggregate: false };
}

/** The places that a title or a producer's name says a table is about. */
export function placesNamed(text: string): CubeMember[] {
  const parts = Object.entries(PARTS).flatMap(([name, form]) =>
    form.test(text)
      ? [{ code: name, labels: [name], area: null, ages: null, aggregate: false } satisfies CubeMember]
      : [],
  );
  const british = parts.some(({ code }) => code !== 'World');
  const tokens = tokenize(text, 0, text.length, english.digits);
  const found = new Set<string>();
  for (let at = 0; at < tokens.length; ) {
    const match = countryWords().at(tokens, at);
    // "US" is the country and "us" is not.
    if (match && /^\p{Lu}/u.test(tokens[at]?.text ?? '')) found.add(match.value.code);
    at += match?.length ?? 1;
  }
  if (british) found.delete('GB');
  return [
    ...parts,
    ...[...found].map((code) => ({ code, labels: [code], area: code, ages: null, aggregate: false })),
  ];
}
