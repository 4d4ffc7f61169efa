/** The half of a set that is tuned on (0), or the one that is held out (1). */
export type Half = 0 | 1;

// Each set keeps the hash it was divided by before anybody read it: by another, much of what is held out would have been
// tuned on. All are the same on every machine.

/** One half of the sentences that we labelled ourselves. */
export function halfOf<T extends { readonly text: string }>(sentences: readonly T[], half: Half): T[] {
  return sentences.filter(({ text }) => {
    let hash = 0;
    for (const letter of text) hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) % 65_521;
    return (hash >> 3) % 2 === half;
  });
}

/** One half of the sentences of a corpus. */
export function halfOfCorpus<T extends { readonly text: string }>(texts: readonly T[], half: Half): T[] {
  return texts.filter(({ text }) => ((fnv1a(text) >>> 16) & 1) === half);
}

/** Which half of a corpus the file called `name` belongs to. */
export function halfOfFile(name: string): Half {
  return (fnv1a(name) & 1) as Half;
}

function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}
