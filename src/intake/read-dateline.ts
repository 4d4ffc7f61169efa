import type { Body, Inline } from '../stories/body.ts';
import { blockText } from '../stories/body.ts';
import { agencySigning } from './agencies.ts';

/** The place and author at the start of a story, and the length of that text. */
export interface Dateline {
  place: string | null;
  signature: string | null;
  length: number;
}

const DATE = String.raw`(?:,?\s+(?:\p{L}{3,10}\.?\s+\d{1,2}|\d{1,2}\s+\p{L}{3,10}\.?)(?:,?\s+\d{4})?\.?)?`;
const SIGN = String.raw`(?:\s*[(（]([^()（）]{2,40})[)）]|\s*/\s?([\p{L} .-]{2,24})\s?/\.?)`;
const DASH = String.raw`\s*(?:[—–―]+|--|-(?=\s|$))\s*`;
const CAPITALS = String.raw`(\p{Lu}[\p{Lu}\p{M}'’. -]{1,38}[\p{Lu}.](?:,\s\p{Lu}[\p{L}\p{M}.'’ -]{1,28}?)?)`;
const ANY = String.raw`(\p{Lu}[\p{L}\p{M}'’. -]{1,38}?(?:,\s\p{Lu}[\p{L}\p{M}.'’ -]{1,28}?)?)`;

const PLAIN = new RegExp(`^${CAPITALS}${DATE}${SIGN}?${DASH}`, 'u');
const SIGNED = new RegExp(`^${ANY}${DATE}${SIGN}${DASH}`, 'u');
const SLASHED = new RegExp(
  String.raw`^${ANY}${DATE}[.,]?\s*/\s?([\p{L} -]{2,24})\s?/[.,]?\s*(?:${DASH})?`,
  'u',
);
const ONLY_SIGNED = new RegExp(`^[(（]([^()（）]{2,40})[)）]${DASH}`, 'u');
const CHINESE =
  /^[（(]?(新华社|路透社|法新社)([\p{Script=Han}]{2,8}?)(\d{1,2}月\d{1,2}日)?电[）)]?\s*(?:[（(][^）)]{2,40}[）)])?\s*/u;
/** Capitalised words that start a story and are not a place. */
const NO_PLACE =
  /^(?:BREAKING|UPDATE|EXCLUSIVE|LIVE|WATCH|ANALYSIS|OPINION|FACTBOX|EXPLAINER|CORRECTED|COMMENTARY|NEWS|VIDEO|PHOTOS?|BRIEF|Q|A|NOTE|WARNING|СРОЧНО)\b/u;

/** Parses the dateline at the start of a text: "WASHINGTON —", "MOSCOW, May 9 (Reuters) -", "МОСКВА, 9 мая. /ТАСС/." */
export function readDateline(text: string): Dateline | null {
  const head = text.slice(0, 200);
  const chinese = CHINESE.exec(head);
  if (chinese?.[2]) return { place: chinese[2], signature: chinese[1] ?? null, length: chinese[0].length };
  const plain = PLAIN.exec(head);
  if (plain?.[1] && !NO_PLACE.test(plain[1])) return found(plain[1], plain[2] ?? plain[3], plain[0]);
  for (const form of [SIGNED, SLASHED]) {
    const match = form.exec(head);
    const signature = match?.[2] ?? match?.[3];
    if (match?.[1] && signature && agencySigning(signature)) return found(match[1], signature, match[0]);
  }
  const signed = ONLY_SIGNED.exec(head);
  if (signed?.[1] && agencySigning(signed[1])) {
    return { place: null, signature: signed[1], length: signed[0].length };
  }
  return null;
}

function found(place: string, signature: string | undefined, whole: string): Dateline {
  return { place: place.trim(), signature: signature?.trim() ?? null, length: whole.length };
}

/** Removes the dateline from a body's first paragraph. */
export function takeDateline(body: Body): { dateline: Dateline | null; body: Body } {
  const at = body.content.findIndex(({ type }) => type === 'paragraph');
  const first = body.content[at];
  if (first?.type !== 'paragraph' || at > 2) return { dateline: null, body };
  const dateline = readDateline(blockText(first).replace(/\n/g, ' '));
  if (!dateline) return { dateline: null, body };
  const runs = without(first.content ?? [], dateline.length);
  const paragraph = runs.length > 0 ? [{ ...first, content: runs }] : [];
  return { dateline, body: { ...body, content: body.content.toSpliced(at, 1, ...paragraph) } };
}

/** `runs` without their first `length` characters, and without the white space that follows. */
function without(runs: readonly Inline[], length: number): Inline[] {
  let left = length;
  const kept: Inline[] = [];
  for (const run of runs) {
    const size = run.type === 'text' ? run.text.length : 1;
    const cut = Math.min(left, size);
    left -= cut;
    if (run.type === 'hardBreak') {
      if (cut === 0 && kept.length > 0) kept.push(run);
      continue;
    }
    const text = kept.length === 0 ? run.text.slice(cut).trimStart() : run.text.slice(cut);
    if (text) kept.push({ ...run, text });
  }
  return kept;
}
