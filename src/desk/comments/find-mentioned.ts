import type { Colleague } from '../colleagues.queries.ts';

/**
 * The colleagues a text names after an @: by the whole name, or by its first word where only one has it.
 * Of two names that begin alike, the longer is meant.
 */
export function findMentioned(text: string, colleagues: readonly Colleague[]): Colleague[] {
  const names = colleagues.flatMap((who) => {
    const name = fold(who.name);
    const [first = name] = name.split(' ');
    const alone = colleagues.filter((other) => fold(other.name).split(' ')[0] === first).length === 1;
    return [{ name, who }, ...(alone && first !== name ? [{ name: first, who }] : [])];
  });
  names.sort((a, b) => b.name.length - a.name.length);
  const found = new Set<Colleague>();
  const said = fold(text);
  for (let at = said.indexOf('@'); at >= 0; at = said.indexOf('@', at + 1)) {
    // The address of a mail is nobody's name.
    if (/[\p{L}\p{N}]/u.test(said[at - 1] ?? '')) continue;
    const rest = said.slice(at + 1);
    const named = names.find(
      ({ name }) => name && rest.startsWith(name) && !/^[\p{L}\p{N}]/u.test(rest.slice(name.length)),
    );
    if (named) found.add(named.who);
  }
  return [...found];
}

function fold(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}
