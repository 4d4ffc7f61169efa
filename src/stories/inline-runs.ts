import type { Inline, Mark } from './body.ts';

/** The runs of the open block, with the active marks. */
export class InlineRuns {
  readonly #marks: (Mark | null)[] = [];
  #runs: Inline[] = [];
  /**
   * Whether a space would be the first of its line, or a second one: checking the end of a growing text each time is
   * quadratic.
   */
  #isBlankBefore = true;

  /** Marks what follows; null for an element whose mark is dropped. */
  pushMark(mark: Mark | null): void {
    this.#marks.push(mark);
  }

  /** Ends the newest mark. */
  popMark(): void {
    this.#marks.pop();
  }

  /** Whether this text would add anything: a space at the start of a line does not. */
  adds(text: string): boolean {
    return this.#fitting(text) !== '';
  }

  /** Adds text, joined to the previous run if its marks are the same. */
  add(text: string): void {
    const words = this.#fitting(text);
    if (words === '') return;
    this.#isBlankBefore = words.endsWith(' ');
    const last = this.#runs.at(-1);
    const marks = this.#marksNow();
    if (last?.type === 'text' && sameMarks(last.marks, marks)) last.text += words;
    else
      this.#runs.push(
        marks.length > 0 ? { type: 'text', text: words, marks } : { type: 'text', text: words },
      );
  }

  /** Adds a line break, unless it would be the first thing in the block. */
  break(): void {
    if (this.#runs.length === 0) return;
    this.#runs.push({ type: 'hardBreak' });
    this.#isBlankBefore = true;
  }

  /** The runs, trimmed; then starts again. */
  take(): Inline[] {
    const runs = trimmed(this.#runs);
    this.#runs = [];
    this.#isBlankBefore = true;
    return runs;
  }

  #fitting(text: string): string {
    const collapsed = text.replace(/[ \t\n\r\f]+/g, ' ');
    return this.#isBlankBefore && collapsed.startsWith(' ') ? collapsed.slice(1) : collapsed;
  }

  #marksNow(): Mark[] {
    const marks: Mark[] = [];
    for (const mark of this.#marks) {
      if (mark === null) continue;
      const same = marks.findIndex(({ type }) => type === mark.type);
      if (same >= 0) marks[same] = mark;
      else marks.push(mark);
    }
    return marks;
  }
}

function sameMarks(left: Mark[] | undefined, right: Mark[]): boolean {
  if ((left?.length ?? 0) !== right.length) return false;
  return right.every((mark, i) => {
    const other = left?.[i];
    if (other?.type !== mark.type) return false;
    return mark.type !== 'link' || (other.type === 'link' && other.attrs.href === mark.attrs.href);
  });
}

/** Trims runs: leading and trailing spaces and breaks carry no meaning. */
function trimmed(runs: Inline[]): Inline[] {
  let first = 0;
  let last = runs.length;
  const blank = (run: Inline | undefined) => run?.type === 'hardBreak' || run?.text.trim() === '';
  while (first < last && blank(runs[first])) first += 1;
  while (last > first && blank(runs[last - 1])) last -= 1;
  const kept = runs.slice(first, last);
  const head = kept[0];
  if (head?.type === 'text') head.text = head.text.trimStart();
  const tail = kept.at(-1);
  if (tail?.type === 'text') tail.text = tail.text.trimEnd();
  return kept;
}
