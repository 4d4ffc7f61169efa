/** Narrower text is a list or verse: prose is never wrapped like this. */
const NARROWEST = 45;
const WIDEST = 120;
/** What starts a line of its own: a bullet, a dash, a list number, a quoted mail. */
const OWN_LINE = /^\s*(?:[-–—•*>·]|\d{1,2}[.)]\s)/u;

/**
 * Joins the lines of hard-wrapped prose from wires, mail and text files: each break becomes a space, so that every
 * offset stays the same. Lists, verse and separate lines are left alone.
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
  const paragraphs = paragraphsIn(lines);
  const width = widest(lines);
  const wrapped = paragraphs.map((paragraph) => isWrapped(paragraph, width) && goesOn(paragraph));
  // If one paragraph is wrapped, so are those where it does not show.
  const isSure = wrapped.includes(true);
  return paragraphs
    .map((paragraph, i) => {
      const isOne =
        wrapped[i] ||
        (isSure && (isWrapped(paragraph, width) || (i === 0 && goesOnAtOnce(paragraph, width))));
      // The carriage return before a line break is blanked as well.
      return isOne
        ? paragraph.map((line, at) => (at < paragraph.length - 1 ? line.replace(/\r$/, ' ') : line)).join(' ')
        : paragraph.join('\n');
    })
    .join('\n');
}

const indentOf = (line: string) => line.length - line.trimStart().length;
const widest = (lines: readonly string[]) =>
  lines.reduce((most, line) => Math.max(most, line.trimEnd().length), 0);

/** How much further a paragraph's first line is indented. */
const INDENT = 2;

/** Splits lines without blank lines into paragraphs: each starts with an indent, after the end of a sentence. */
function paragraphsIn(lines: readonly string[]): string[][] {
  const least = Math.min(...lines.map(indentOf));
  const paragraphs: string[][] = [];
  let ends = 0;
  for (const line of lines) {
    const open = paragraphs.at(-1);
    if (!open || indentOf(line) >= least + INDENT) {
      if (open && /[.!?:;)>"”’]$/.test(open.at(-1)?.trimEnd() ?? '')) ends += 1;
      paragraphs.push([line]);
    } else open.push(line);
  }
  // If few follow the end of a sentence, indented lines may be continuations: a hanging indent.
  const isHanging = ends < (paragraphs.length - 1) / 2 && isWrapped(lines, widest(lines)) && goesOn(lines);
  return isHanging ? [[...lines]] : paragraphs;
}

/** How much shorter than the longest a full line may be, as a fraction of it. */
const RAGGED = 0.15;

/** Whether each line ends about where the first word of the next would not have fitted. */
function isWrapped(lines: readonly string[], width: number): boolean {
  const full = lines.slice(0, -1);
  if (full.length === 0 || width < NARROWEST || width > WIDEST) return false;
  if (lines.some((line) => OWN_LINE.test(line))) return false;
  return (
    full.every((line, i) => {
      const word = /^\S+/.exec((lines[i + 1] ?? '').trimStart())?.[0] ?? '';
      return line.trimEnd().length + 1 + word.length > width * (1 - RAGGED);
    }) && !full.every((line) => /[.!?]$/.test(line.trimEnd()))
  );
}

/** Whether one of the lines continues the one before it. */
const goesOn = (lines: readonly string[]) =>
  lines.slice(1).some((line) => /^[\p{Ll}\p{Nd}]/u.test(line.trimStart()));

/** Whether all but the first line are wrapped, and the second continues the first, which has another indent. */
const goesOnAtOnce = (lines: readonly string[], width: number) =>
  /^[\p{Ll}\p{Nd}]/u.test(lines[1]?.trimStart() ?? '') &&
  (lines.length === 2 || isWrapped(lines.slice(1), width));
