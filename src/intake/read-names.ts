import { cleanLine } from '../stories/clean-text.ts';

const BY = /^(?:by|von|par|por|da|автор(?:ы)?|текст|作者|记者|بقلم)\s*[:：]?\s+/iu;
const BETWEEN = /\s*(?:;|\s&\s|\s+and\s+|\s+und\s+|\s+et\s+|\s+и\s+|、)\s*/iu;

/** A longer byline names nobody. */
const LONGEST = 300;

/** The people named in a byline: "By Ann Lee and Bo Chan", "ann@paper.example (Ann Lee)". */
export function readNames(byline: string): string[] {
  const whole = cleanLine(byline).replace(BY, '');
  if (whole.length > LONGEST) return [];
  return [
    ...new Set(
      whole
        .split(BETWEEN)
        .flatMap((part) => splitCommas(part))
        .map(nameOnly)
        .filter((name) => name.length > 1 && name.length <= 120 && !/^https?:/i.test(name)),
    ),
  ];
}

/** A person's name without the address that came with it; '' where it is too long for any name. */
export function nameOnly(given: string): string {
  const text = cleanLine(given);
  if (text.length > LONGEST) return '';
  const bracketed = /^[^\s@]+@[^\s@]+\s*\((.+)\)$/.exec(text)?.[1];
  const named = bracketed ?? text.replace(/<?[^\s@<(]+@[^\s@>)]+>?/g, '').replace(/\(\s*\)/g, '');
  return (
    cleanLine(named)
      .replace(BY, '')
      .replace(/[,;\s]+$/, '') || (text.includes('@') ? text : '')
  );
}

/** "Ann Lee, Bo Chan" is two people; "Ann Lee, Moscow bureau" and "Lee, Ann" are one. */
function splitCommas(text: string): string[] {
  const parts = text.split(/\s*,\s*/).filter(Boolean);
  const full = (part: string) => /^\p{Lu}\S*(?:\s+\p{L}\S*){1,3}$/u.test(part);
  return parts.length > 1 && parts.every(full) ? parts : [text];
}
