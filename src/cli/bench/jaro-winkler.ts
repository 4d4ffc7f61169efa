/** How alike two texts are by Jaro and Winkler, from 0 to 1: what a scan of a list without an index compares by. https://en.wikipedia.org/wiki/Jaro%E2%80%93Winkler_distance */
export function jaroWinkler(one: string, other: string): number {
  if (one === other) return 1;
  const reach = Math.max(0, Math.floor(Math.max(one.length, other.length) / 2) - 1);
  const taken = new Uint8Array(other.length);
  const matched: string[] = [];
  for (let i = 0; i < one.length; i += 1) {
    const last = Math.min(other.length - 1, i + reach);
    for (let j = Math.max(0, i - reach); j <= last; j += 1) {
      if (taken[j] || one[i] !== other[j]) continue;
      taken[j] = 1;
      matched.push(one[i] ?? '');
      break;
    }
  }
  const same = matched.length;
  if (same === 0) return 0;
  let turned = 0;
  let at = 0;
  for (let j = 0; j < other.length; j += 1) {
    if (!taken[j]) continue;
    if (matched[at] !== other[j]) turned += 1;
    at += 1;
  }
  const jaro = (same / one.length + same / other.length + (same - turned / 2) / same) / 3;
  let prefix = 0;
  while (prefix < 4 && prefix < one.length && one[prefix] === other[prefix]) prefix += 1;
  return jaro + prefix * 0.1 * (1 - jaro);
}
