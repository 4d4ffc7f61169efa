import { memoize } from '../../memoize.ts';

const SYLLABLE =
  /^(?:[bpmfdtnlgkhjqxzcsryw]|zh|ch|sh)?(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|ai|an|ao|ei|en|er|ia|ie|in|iu|ou|ua|ue|ui|un|uo|a|e|i|o|u)$/;
const SHORTEST = 6;
/** Twice "zhuang". */
const LONGEST = 12;

/** A word of two Chinese syllables; null for any other. */
function syllablesOf(ascii: string): readonly [string, string] | null {
  return ascii.length < SHORTEST || ascii.length > LONGEST ? null : parted(ascii);
}

const parted = memoize(4096, (ascii: string): readonly [string, string] | null => {
  for (let at = ascii.length - 2; at >= 2; at -= 1) {
    const first = ascii.slice(0, at);
    const second = ascii.slice(at);
    // The second begins with a consonant, so that there is one way to part them.
    if (/^[^aeiou]/.test(second) && SYLLABLE.test(first) && SYLLABLE.test(second)) return [first, second];
  }
  return null;
});

/** Whether two words are Chinese given names of two syllables that are not the same: Guoqiang and Guoying. */
export function areTwoPinyinNames(one: string, other: string): boolean {
  const ours = syllablesOf(one);
  const theirs = syllablesOf(other);
  if (!ours || !theirs) return false;
  // "n" for "ng" is a slip; another syllable is another name.
  return ours.some((syllable, at) => plain(syllable) !== plain(theirs[at] ?? ''));
}

function plain(syllable: string): string {
  return syllable.replace(/ng$/, 'n');
}
