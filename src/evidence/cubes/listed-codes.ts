/** Between a code and what it means: "N: Arctic", "1 = men", "A - arable", "N the Arctic". */
const LINK = String.raw`\s?(?:[:=–—]\s?|-\s|\((?=[^()]*\))|\b(?:is|are|for|means|stands for)\s|\s)\s?(?:the\s|an?\s)?`;
/** Up to what separates one entry from the next. */
const NAME = String.raw`(?<name>\p{L}[^,;:=()|/]{1,40}?)`;

/**
 * The names of codes that the words about their column list: "N the Arctic, S the Antarctic", "1 = men, 2 = women". A code
 * may be an ordinary word or number of a sentence, so an answer is given only where each of the codes has a name of its
 * own.
 */
export function listedCodes(words: string, codes: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  if (codes.length < 2 || codes.length > MOST) return found;
  if (!codes.every((code) => /^[\p{L}\d][\p{L}\d_-]{0,7}$/u.test(code))) return found;
  const next = codes.map((code) => `\\b${code}\\b`).join('|');
  for (const code of codes) {
    const entry = new RegExp(
      `(?<=^|[\\s,;:(|/])${code}${LINK}${NAME}\\s*(?=$|[.,;)|/]|\\s(?:and|or)?\\s?(?:${next}))`,
      'u',
    ).exec(words);
    const name = entry?.groups?.name?.replace(/\s(?:and|or)$/u, '').trim();
    if (!name || codes.includes(name)) return new Map();
    found.set(code, name);
  }
  return new Set(found.values()).size === codes.length ? found : new Map();
}

/** More codes than this are a classification, and are not explained in a sentence. */
const MOST = 12;
