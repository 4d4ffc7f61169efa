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
