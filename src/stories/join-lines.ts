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
  const paragraphs = paragraphsIn(lines);
  const width = widest(lines);
  const wrapped = paragraphs.map((paragraph) => isWrapped(paragraph, width) && goesOn(paragraph));
  // Where one paragraph is wrapped, so are those that alone do not show it.
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

/** So much further in a paragraph's first line begins. */
const INDENT = 2;

/** The paragraphs of lines with none between them: each begins further in than the rest, after the end of a sentence. */
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
  // Where few follow the end of a sentence, what is further in may go on what is not: a hanging indent.
  const isHanging = ends < (paragraphs.length - 1) / 2 && isWrapped(lines, widest(lines)) && goesOn(lines);
  return isHanging ? [[...lines]] : paragraphs;
}

/** How much shorter than the longest a full line may be, as a part of it. */
const RAGGED = 0.15;

/** Whether each line ends about where the first word of the next would not have gone in. */
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

/** Whether one of the lines goes on what stood before it. */
const goesOn = (lines: readonly string[]) =>
  lines.slice(1).some((line) => /^[\p{Ll}\p{Nd}]/u.test(line.trimStart()));

/** Whether all but the first line are wrapped, and the second goes on the first, whose beginning stands elsewhere. */
const goesOnAtOnce = (lines: readonly string[], width: number) =>
  /^[\p{Ll}\p{Nd}]/u.test(lines[1]?.trimStart() ?? '') &&
  (lines.length === 2 || isWrapped(lines.slice(1), width));
