/** Where a hash of a text (FNV-1a, 32 bits) starts. */
export const HASH_SEED = 0x811c9dc5;

/** A hash with one more number, such as the code of a letter. */
export function hashOn(hash: number, more: number): number {
  return Math.imul(hash ^ more, 0x01000193);
}

/** The hash of a text, signed: features of models are made from it, so that another would mean training them again. */
export function hashOf(text: string): number {
  let hash = HASH_SEED;
  for (let at = 0; at < text.length; at += 1) hash = hashOn(hash, text.charCodeAt(at));
  return hash;
}
