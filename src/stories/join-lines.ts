/** Narrower text is a list or verse: nobody wraps prose so. */
const NARROWEST = 45;
const WIDEST = 120;
/** What begins a line of its own: a bullet, a dash, a number of a list, a quoted mail. */
const OWN_LINE = /^\s*(?:[-–—•*>·]|\d{1,2}[.)]\s)/u;

/**
 * Joins the lines of prose that was wrapped at a width, as wires, mail and text files have it: each break becomes a
 * space, so that every place in the text stays where it is. Lists, verse and lines of their own stay apart.
 */
export function joinLines(text: string): string {
  if (!text.includes('\n')) return text;
  const lines = text.split('\n');
  const joined: string[] = [];
  let from = 0;
  for (let at = 0; at <= lines.length; at += 1) {
    const line = lines[at];
    if (line !== undefined && line.trim() !== '') continue;
    if (at > from) joined.push(joinBlock(lines.slice(from, at)));
    if (line !== undefined) joined.push(line);
    from = at + 1;
  }
  return joined.join('\n');
}

function joinBlock(lines: readonly string[]): string {
  if (!isWrapped(lines.map((line) => line.trimEnd()))) return lines.join('\n');
  // The carriage return before a line break is blanked as well.
  return lines.map((line, i) => (i < lines.length - 1 ? line.replace(/\r$/, ' ') : line)).join(' ');
}

/** How much shorter than the longest a full line may be, as a part of it. */
const RAGGED = 0.15;

/** Whether each line ends about where the first word of the next would not have gone in, and goes on in the next. */
function isWrapped(lines: readonly string[]): boolean {
  const full = lines.slice(0, -1);
  if (full.length === 0) return false;
  const width = lines.reduce((most, { length }) => Math.max(most, length), 0);
  if (width < NARROWEST || width > WIDEST || lines.some((line) => OWN_LINE.test(line))) return false;
  const isFull = full.every(
    (line, i) =>
      line.length + 1 + (/^\S+/.exec((lines[i + 1] ?? '').trimStart())?.[0].length ?? 0) >
      width * (1 - RAGGED),
  );
  const goesOn = lines.slice(1).some((line) => /^[\p{Ll}\p{Nd}]/u.test(line.trimStart()));
  return isFull && goesOn && !full.every((line) => /[.!?]$/.test(line));
}
