import type { ListedName } from '../list-entry.ts';

type Kind = ListedName['kind'];

const LENGTH_MOST = 2_000;
const QUOTED = /^["“”«»']+([^"“”«»]+)["“”«»']+$/;
const BRACKET = /^(.*\S)\s*\(([^()]*)\)[\s,]*$/;
const BORN = /[,\s]+born (?:in |on )?.*$/;
const ABBREVIATION = /^(?!NGO$)[\p{Lu}\d][\p{Lu}\d&/.-]{1,9}$/u;

/**
 * The names in one name of the Security Council's list. It writes several with semicolons, puts another script, other
 * spellings or an abbreviation in brackets, and adds remarks such as "(birth name)" or "born in 1963".
 */
export function unNames(written: string, kind: Kind): ListedName[] {
  // Longer than names can be: storing it is refused.
  if (written.length > LENGTH_MOST) return [{ name: written, kind }];
  const names: ListedName[] = [];
  for (const [i, part] of partsOf(written).entries()) {
    const own = i === 0 ? kind : kind === 'primary' ? 'alias' : kind;
    names.push(...namesIn(part, own));
  }
  return names;
}

function namesIn(part: string, kind: Kind): ListedName[] {
  const text = part.replace(/^[)\s,]+|[(\s,]+$/g, '').replace(BORN, '');
  const bare = unquoted(text);
  const bracket = BRACKET.exec(bare);
  const [, outside = '', inside = ''] = bracket ?? [];
  if (!bracket) return bare === '' ? [] : [{ name: bare, kind }];
  const other = kind === 'primary' ? 'alias' : kind;
  const script = inside.replace(/^original script: */i, '').trim();
  if (isLatin(script) !== isLatin(outside))
    return [
      { name: outside, kind },
      ...script.split(';').map((name): ListedName => ({ name: unquoted(name.trim()), kind: other })),
    ];
  if (isRemark(inside)) return [{ name: outside, kind }];
  if (ABBREVIATION.test(inside))
    return [
      { name: bare, kind },
      { name: outside, kind: other },
      { name: inside, kind: 'weak alias' },
    ];
  return [{ name: bare, kind }];
}

function partsOf(written: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const character of written.replaceAll(/\s[a-z]\) /g, '; ')) {
    if (character === '(') depth += 1;
    else if (character === ')') depth = Math.max(0, depth - 1);
    if (character === ';' && depth === 0) parts.push('');
    else parts[parts.length - 1] += character;
  }
  return parts.map((part) => part.trim()).filter(Boolean);
}

function isRemark(inside: string): boolean {
  return /^[a-z]/.test(inside) || /\bname\b/i.test(inside) || /^[A-Z]{2}[ei]\.\d+$/i.test(inside);
}

function isLatin(text: string): boolean {
  return /\p{Script=Latin}/u.test(text) || !/\p{L}/u.test(text);
}

function unquoted(text: string): string {
  return QUOTED.exec(text)?.[1]?.trim() ?? text;
}
