import { refusal } from '../../words/refusal.ts';

/** Property names that ninjs 3 spells in camel case, https://iptc.org/std/ninjs/. */
const WITH_CAPITALS = `representationType firstCreated versionCreated contentCreated embargoedUntil pubStatus
  copyrightHolder copyrightNotice usageTerms edNote contentType charCount wordCount contactInfo geoJSON eventDetails
  eventStatus plannedCoverageStatus plannedCoverage infoSources altIds trustIndicators rightsInfo langId linkedRights
  encodedRights digitalSourceType symbolType sizeInBytes aspectRatio videoCodec frameRate transportProtocol scanType
  startDate endDate expectedStartDate expectedEndDate expectedDuration recurrenceDates recurrenceRules exclAudience
  itemCount rangeFrom rangeTo postalCode`.split(/\s+/);
const SPELT = new Map(WITH_CAPITALS.map((name) => [name.toLowerCase(), name]));
/** No real item is nested this deep. */
export const DEEPEST = 40;
/** Senders' own data, which the standard does not describe, are left unchanged. */
const OPAQUE = new Set(['geojson', 'altids']);

/**
 * A ninjs item with lower-case property names, as in the first two generations; converted from the third if `capitals`.
 * Throws a Problem if a name is spelled as in another generation, or if the item is nested too deep.
 */
export function inSmallLetters(value: unknown, capitals: boolean, depth = 0): unknown {
  if (depth > DEEPEST) throw refusal('itemDeep', { most: DEEPEST });
  if (Array.isArray(value)) return value.map((one) => inSmallLetters(one, capitals, depth + 1));
  if (typeof value !== 'object' || value === null) return value;
  const pairs = Object.entries(value).map(([name, held]): [string, unknown] => {
    const small = name.toLowerCase();
    const meant = SPELT.get(small);
    if (capitals && meant && meant !== name) {
      throw refusal('ninjsName', { name, meant });
    }
    const isOpaque = OPAQUE.has(small) && !Array.isArray(held);
    const inside = isOpaque ? held : inSmallLetters(held, capitals, depth + 1);
    return [capitals && meant ? small : name, inside];
  });
  return Object.fromEntries(pairs);
}

/** Whether any property of an item, or of its parts, is spelled as only in ninjs 3. */
export function hasCapitals(value: unknown, depth = 0): boolean {
  if (depth > DEEPEST || typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return value.some((one) => hasCapitals(one, depth + 1));
  return Object.entries(value).some(
    ([name, held]) => SPELT.get(name.toLowerCase()) === name || hasCapitals(held, depth + 1),
  );
}
