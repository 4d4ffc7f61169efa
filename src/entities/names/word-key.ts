import anyAscii from 'any-ascii';
import { fold } from '../../language/fold.ts';
import type { Script } from '../../language/scripts.ts';
import { scriptOf } from '../../language/scripts.ts';

/**
 * The key of a word in the tables of forms, places and business words: without accents and, for Slavic words, without
 * the ending, in Cyrillic or in Latin transliteration.
 */
export function wordKey(word: string, script: Script = scriptOf(word)): string {
  if (script === 'latin')
    return anyAscii(word.toLowerCase())
      .toLowerCase()
      .replaceAll(/[^a-z0-9]/g, '');
  if (script === 'cyrillic') return slavicKey(anyAscii(word.toLowerCase()));
  if (script === 'arabic') return arabicKey(word);
  if (script === 'hebrew') return hebrewKey(word);
  return fold(word);
}

/** The key of a transliterated Slavic word; null if it is too short to be identified by its stem. */
export function latinSlavicKey(ascii: string): string | null {
  if (ascii.length < 6) return null;
  return slavicKey(ascii);
}

const SLAVIC_ENDING = /(?:ogo|ego|omu|emu|imi|ami|aa|oe|ee|ie|oi|ei|ii|ih|im|om|em|am|ov|ev|ui|i|a|e|o|u)$/;

function slavicKey(ascii: string): string {
  const word = ascii
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '')
    .replaceAll(/shch|sch/g, 'sc')
    .replaceAll('kh', 'h')
    .replaceAll('ts', 'c')
    .replaceAll('x', 'ks')
    .replaceAll('w', 'v')
    .replaceAll(/[yj]/g, 'i')
    .replaceAll(/i+(?=[eou])/g, (at, place: number) => (place === 0 ? at : ''))
    .replaceAll(/i+a/g, 'a')
    .replaceAll(/([a-z])\1+/g, '$1');
  if (word.length < 5) return `~${word}`;
  let stem = word;
  for (let cut = 0; cut < 2 && stem.length > 4; cut += 1) stem = stem.replace(SLAVIC_ENDING, '');
  return `~${stem}`;
}

function arabicKey(word: string): string {
  const plain = fold(word);
  return plain.length > 4 ? plain.replace(/^(?:وال|بال|ال|لل)(?=.{3})/, '') : plain;
}

function hebrewKey(word: string): string {
  const plain = word.replaceAll(/[\u0591-\u05C7"'׳״]/g, '');
  return plain.length > 4 ? plain.replace(/^ה(?=.{3})/, '') : plain;
}
