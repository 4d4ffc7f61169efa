import type { JSX } from 'preact';
import type { Piece } from '../../../desk/comparing/compare-words.ts';
import type { Mark } from '../../../stories/body.ts';
import type { BlockView, ChangeWords, ComparedView, LineView } from './compared.view.ts';

/** Which of two texts a column shows; `one` shows both. */
export type Side = 'was' | 'is' | 'one';

/** The changes between two texts: in one column on narrow screens, side by side on wide ones. */
export function Compared({ compared }: { compared: ComparedView }) {
  const { same, counts, fields, stretches, says, lang, dir } = compared;
  if (same) return <p class="desk-about">{same}</p>;
  return (
    <div class="compared">
      <p class="desk-meta">
        {counts.map((text) => (
          <span>{text}</span>
        ))}
      </p>
      {fields.map(({ name, line }) => (
        <section class="compared-field">
          <h2>{name}</h2>
          <div class="compared-pair" lang={lang} dir={dir}>
            <Sides>{(side) => <Line line={line} side={side} says={says} />}</Sides>
          </div>
        </section>
      ))}
      <section class="compared-body">
        <h2>{compared.bodyTitle}</h2>
        <div lang={lang} dir={dir}>
          {stretches.map((stretch) =>
            stretch.folded === null ? (
              <Pair block={stretch.blocks[0]} says={says} />
            ) : (
              <details class="compared-folded">
                <summary>{stretch.folded}</summary>
                {stretch.blocks.map((block) => (
                  <Pair block={block} says={says} />
                ))}
              </details>
            ),
          )}
        </div>
      </section>
    </div>
  );
}

function Pair({ block, says }: { block: BlockView; says: ChangeWords }) {
  return (
    <div class={`compared-pair ${block.change}`}>
      <Sides>{(side) => <Block block={block} side={side} says={says} />}</Sides>
    </div>
  );
}

/**
 * Rendered twice: the two columns of a wide page are hidden from screen readers, which read the single column with its
 * labels.
 */
function Sides({ children }: { children: (side: Side) => JSX.Element }) {
  return (
    <>
      <div class="compared-one">{children('one')}</div>
      <div class="compared-side" aria-hidden="true">
        {children('was')}
      </div>
      <div class="compared-side" aria-hidden="true">
        {children('is')}
      </div>
    </>
  );
}

/** One block of a text, with deletions and insertions; its line type is announced at the first of a kind. */
export function Block({ block, side, says }: { block: BlockView; side: Side; says: ChangeWords }) {
  const seen = block.lines.filter((line) => piecesOf(line, side) !== null);
  return (
    <>
      {seen.map((line, at) => (
        <Line
          line={line.label === seen[at - 1]?.label ? { ...line, label: null } : line}
          side={side}
          says={says}
        />
      ))}
    </>
  );
}

/** One line of a text, with deletions and insertions. */
export function Line({ line, side, says }: { line: LineView; side: Side; says: ChangeWords }) {
  const pieces = piecesOf(line, side);
  if (pieces === null) return null;
  return (
    <div class={`compared-line ${line.kind === 'row' ? 'cells' : line.kind}`}>
      {line.label && <span class="compared-label">{line.label}</span>}
      <p>
        {pieces.map((piece) => (
          <PieceOf piece={piece} says={says} isRead={side === 'one'} />
        ))}
      </p>
    </div>
  );
}

/** What a column shows of a line; null if the line is only in the other. */
function piecesOf(line: LineView, side: Side): readonly Piece[] | null {
  const without = side === 'was' ? 'new' : side === 'is' ? 'gone' : null;
  const pieces = line.pieces.filter(({ kind }) => kind !== without);
  return pieces.length === 0 && line.pieces.length > 0 ? null : pieces;
}

function PieceOf({ piece, says, isRead }: { piece: Piece; says: ChangeWords; isRead: boolean }) {
  const inner = marked(piece);
  if (piece.kind === 'same') return <>{inner}</>;
  const Change = piece.kind === 'gone' ? 'del' : 'ins';
  return (
    <Change>
      {isRead && <span class="unseen">{` ${says[piece.kind]} `}</span>}
      {inner}
      {isRead && <span class="unseen">{` ${piece.kind === 'gone' ? says.goneEnd : says.newEnd} `}</span>}
    </Change>
  );
}

function marked({ text, marks }: Piece): JSX.Element {
  const words = text.split('\n').flatMap((line, at) => (at > 0 ? [<br />, line] : [line]));
  return marks.reduceRight<JSX.Element>((inner, mark) => withMark(mark, inner), <span>{words}</span>);
}

function withMark(mark: Mark, inner: JSX.Element): JSX.Element {
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
    case 'link':
      return (
        <span class="compared-link" title={mark.attrs.href}>
          {inner}
        </span>
      );
  }
}
