import type { JSX } from 'preact';
import type { Inline, Mark } from '../../stories/body.ts';
import type { BodyFigure } from './body-figures.view.ts';
import type { BodyName } from './body-names.view.ts';
import type { BodyNote } from './body-notes.view.ts';
import type { BodyCorrection } from './corrected.view.ts';
import { FigureSign } from './FigureSign.tsx';

/**
 * The figures of a body, the signs of its corrections and the names linked to dossiers, and the offsets of its runs in
 * the text they refer to.
 */
export interface Marking {
  readonly figures: readonly (BodyFigure | BodyCorrection)[];
  readonly names: readonly BodyName[];
  readonly offsets: ReadonlyMap<Inline, number>;
  /** The numbers after links to the story's documents, by the last run of a link. */
  readonly notes: ReadonlyMap<Inline, BodyNote>;
}

/** A part of a run that lies within one figure or one name, or within none. */
interface Piece {
  readonly run: Inline;
  readonly text: string;
  readonly figure: BodyFigure | BodyCorrection | null;
  readonly name?: BodyName | undefined;
}

/** The words of a block with their marks, each figure linked to its evidence. */
export function Runs({ runs, marking }: { runs: readonly Inline[]; marking: Marking | null }) {
  if (!marking) {
    return (
      <>{runs.map((run) => drawn({ run, text: run.type === 'text' ? run.text : '\n', figure: null }))}</>
    );
  }
  const pieces = piecesOf(runs, marking);
  const last = new Map(pieces.map((piece) => [piece.run, piece]));
  const noteAfter = (piece: Piece) => {
    const note = last.get(piece.run) === piece ? marking.notes.get(piece.run) : undefined;
    return note && <NoteRef note={note} />;
  };
  return (
    <>
      {grouped(pieces).map((group) => {
        const figure = group[0]?.figure;
        if (!figure) {
          return group.map((piece) => (
            <>
              {drawn(piece)}
              {noteAfter(piece)}
            </>
          ));
        }
        return (
          <>
            {groupDrawn(group, figure)}
            {group.map(noteAfter)}
          </>
        );
      })}
    </>
  );
}

function NoteRef({ note: { number, id, href, label } }: { note: BodyNote }) {
  return (
    <sup class="note-ref">
      <a id={id ?? undefined} href={href} role="doc-noteref" aria-label={label}>
        {number}
      </a>
    </sup>
  );
}

function groupDrawn(pieces: readonly Piece[], figure: BodyFigure | BodyCorrection) {
  const inner = pieces.map(drawn);
  if ('corrects' in figure) {
    return (
      <a class="corrected" id={`passage-${figure.corrects}`} href={figure.href}>
        {figure.spans}
      </a>
    );
  }
  const { id, mark, href, word, exactly, spans } = figure;
  const beside = exactly && <small class="exactly"> ({exactly})</small>;
  const look = `figure ${mark}`;
  if (spans !== null) {
    return (
      <a class={`${look} alone`} id={`figure-${id}`} href={href} data-figure={id}>
        <FigureSign word={spans} />
      </a>
    );
  }
  // Links cannot be nested: if the words are already a link, the sign after them links to the figure.
  if (pieces.some(({ run }) => isLinked(run))) {
    return (
      <>
        <span class={look} id={`figure-${id}`}>
          {inner}
        </span>
        <a class={`${look} alone`} href={href} data-figure={id}>
          <FigureSign word={word} />
        </a>
        {beside}
      </>
    );
  }
  return (
    <>
      <a class={look} id={`figure-${id}`} href={href} data-figure={id}>
        {inner}
        <FigureSign word={word} />
      </a>
      {beside}
    </>
  );
}

function isLinked(run: Inline): boolean {
  return run.type === 'text' && (run.marks ?? []).some(({ type }) => type === 'link');
}

function piecesOf(runs: readonly Inline[], { figures, names, offsets }: Marking): Piece[] {
  return runs.flatMap((run): Piece[] => {
    const text = run.type === 'text' ? run.text : '\n';
    const start = offsets.get(run);
    if (start === undefined) return [{ run, text, figure: null }];
    const end = start + text.length;
    const pieces: Piece[] = [];
    let at = start;
    for (const figure of figures) {
      // A sign between words: at the end of this run, or within it.
      if (figure.spans !== null && figure.end > start && figure.end <= end) {
        if (figure.end > at)
          pieces.push(...plain(run, text.slice(at - start, figure.end - start), at, names));
        pieces.push({ run, text: '', figure });
        at = Math.max(at, figure.end);
        continue;
      }
      if (figure.end <= at || figure.start >= end) continue;
      if (figure.start > at) {
        pieces.push(...plain(run, text.slice(at - start, figure.start - start), at, names));
        at = figure.start;
      }
      const until = Math.min(figure.end, end);
      pieces.push({ run, text: text.slice(at - start, until - start), figure });
      at = until;
    }
    if (at < end) pieces.push(...plain(run, text.slice(at - start), at, names));
    return pieces;
  });
}

/** A part outside figures, which starts at `start` of the text, split at the names in it. */
function plain(run: Inline, text: string, start: number, names: readonly BodyName[]): Piece[] {
  const pieces: Piece[] = [];
  let at = start;
  for (const name of names) {
    if (name.start < at || name.end > start + text.length) continue;
    if (name.start > at) pieces.push({ run, text: text.slice(at - start, name.start - start), figure: null });
    pieces.push({ run, text: text.slice(name.start - start, name.end - start), figure: null, name });
    at = name.end;
  }
  if (at < start + text.length || pieces.length === 0)
    pieces.push({ run, text: text.slice(at - start), figure: null });
  return pieces;
}

function grouped(pieces: readonly Piece[]): Piece[][] {
  const groups: Piece[][] = [];
  for (const piece of pieces) {
    const last = groups[groups.length - 1];
    if (last && last[0]?.figure === piece.figure) last.push(piece);
    else groups.push([piece]);
  }
  return groups;
}

function drawn({ run, text, name }: Piece): JSX.Element | string {
  if (run.type === 'hardBreak') return <br />;
  const whole = name ? (
    <a class="named" href={name.href}>
      {text}
    </a>
  ) : (
    text
  );
  return (run.marks ?? []).reduceRight<JSX.Element | string>((inner, mark) => marked(mark, inner), whole);
}

function marked(mark: Mark, inner: JSX.Element | string): JSX.Element | string {
  switch (mark.type) {
    case 'bold':
      return <strong>{inner}</strong>;
    case 'italic':
      return <em>{inner}</em>;
    case 'code':
      return <code>{inner}</code>;
    case 'subscript':
      return <sub>{inner}</sub>;
    case 'superscript':
      return <sup>{inner}</sup>;
    case 'link': {
      const { href } = mark.attrs;
      return (
        <a href={href} rel={/^https?:/.test(href) ? 'external' : undefined}>
          {inner}
        </a>
      );
    }
  }
}
