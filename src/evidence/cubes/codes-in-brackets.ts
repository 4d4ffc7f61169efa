import type { CubeMember } from './cube.ts';

/** "Retail trade [44-45]", "Clothing stores [458]": codes of a classification behind the names. */
const BRACKETED = /\[(?<code>[A-Z\d]+(?:\s?[-–]\s?[A-Z\d]+)?)\]\s*$/u;

/** The member whose code in brackets all others go on from: "Retail trade [44-45]" among [441], [445] and [458]; null where none is. */
export function codeOfAll(members: readonly CubeMember[]): string | null {
  if (members.length < 3) return null;
  const coded = members.map((member) => ({ member, codes: codesOf(member.code) }));
  if (coded.some(({ codes }) => codes === null)) return null;
  const found = coded.filter((one) =>
    coded.every(
      (other) =>
        other === one ||
        other.codes?.every((code) =>
          one.codes?.some((above) => code.length > above.length && code.startsWith(above)),
        ),
    ),
  );
  return found.length === 1 ? (found[0]?.member.code ?? null) : null;
}

/** The codes that one in brackets stands for: 44 and 45 for "44-45"; null where there are none. */
function codesOf(name: string): readonly string[] | null {
  const said = BRACKETED.exec(name)?.groups?.code;
  if (said === undefined) return null;
  const [from = '', to] = said.split(/\s?[-–]\s?/u);
  if (to === undefined) return [from];
  const [first, last] = [Number(from), Number(to)];
  if (!(last > first) || last - first > MOST_RANGE) return [from, to];
  return Array.from({ length: last - first + 1 }, (_, i) => String(first + i).padStart(from.length, '0'));
}

const MOST_RANGE = 20;
