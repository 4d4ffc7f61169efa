/** Where a hash of a text (FNV-1a, 32 bits) starts. */
export const HASH_SEED = 0x811c9dc5;

/** A hash with one more number, such as the code of a letter. */
export function hashOn(hash: number, more: number): number {
  return Math.imul(hash ^ more, 0x01000193);
}

/** The hash of a text, signed: features of models are made from it, so that another would mean training them again. */
export function hashOf(text: string): number {
  return hashOfPart(text, 0, text.length);
}

/** The hash of a part of a text: of what there is of it. */
export function hashOfPart(text: string, from: number, to: number): number {
  let hash = HASH_SEED;
  const end = Math.min(to, text.length);
  for (let at = Math.max(0, from); at < end; at += 1) hash = hashOn(hash, text.charCodeAt(at));
  return hash;
}
