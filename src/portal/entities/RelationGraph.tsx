import { DataTable } from '../ui/DataTable.tsx';
import { Line } from '../ui/Line.tsx';
import type { GraphNode, GraphView } from './graph.view.ts';

/** The height of one party's row, and the width of its lines, in pixels. */
const ROW = 62;
const WIDTH = 72;

/** The parties that act on an entity, and those it acts on: names in HTML, lines in SVG, and the same as a table. */
export function RelationGraph({ graph }: { graph: GraphView }) {
  const { before, after, table } = graph;
  const rows = Math.max(before.length, after.length, 1);
  return (
    <section class="relations">
      <h2>{graph.title}</h2>
      <figure class="graph" aria-label={graph.label}>
        {before.length > 0 && <Parties nodes={before} side="before" rows={rows} />}
        <p class="ego" lang="">
          <bdi>{graph.name}</bdi>
        </p>
        {after.length > 0 && <Parties nodes={after} side="after" rows={rows} />}
      </figure>
      {graph.more && <p class="meta">{graph.more}</p>}
      <details>
        <summary>{table.title}</summary>
        <DataTable
          label={table.title}
          columns={table.columns.map((name) => ({ name, numeric: false }))}
          rows={table.rows.map((cells) => cells.map((parts) => <Line parts={parts} />))}
        />
        {table.more && <p class="meta">{table.more}</p>}
      </details>
    </section>
  );
}

interface PartiesProps {
  readonly nodes: readonly GraphNode[];
  readonly side: 'before' | 'after';
  readonly rows: number;
}

function Parties({ nodes, side, rows }: PartiesProps) {
  const names = (
    <ul class={side === 'before' ? 'froms' : 'tos'}>
      {nodes.map(({ label, href, word, about }) => (
        <li>
          <span class="does">{about ? `${word} · ${about}` : word}</span>
          <span class="who" lang="" dir="auto">
            {href ? <a href={href}>{label}</a> : label}
          </span>
        </li>
      ))}
    </ul>
  );
  const lines = <Lines count={nodes.length} side={side} rows={rows} />;
  return side === 'before' ? (
    <>
      {names}
      {lines}
    </>
  ) : (
    <>
      {lines}
      {names}
    </>
  );
}

/** A line from each party's row to the middle; all arrows point in the direction of the action. */
function Lines({ count, side, rows }: { count: number; side: 'before' | 'after'; rows: number }) {
  const middle = (rows * ROW) / 2;
  const first = middle - (count * ROW) / 2 + ROW / 2;
  const height = rows * ROW;
  const ends = Array.from({ length: count }, (_, at) => first + at * ROW);
  const half = WIDTH / 2;
  return (
    <svg class="lines" width={WIDTH} height={height} viewBox={`0 0 ${WIDTH} ${height}`} aria-hidden="true">
      {ends.map((y) =>
        side === 'before' ? (
          <path d={`M0 ${y}C${half} ${y} ${half} ${middle} ${WIDTH - 6} ${middle}`} />
        ) : (
          <path d={`M0 ${middle}C${half} ${middle} ${half} ${y} ${WIDTH - 6} ${y}`} />
        ),
      )}
      {(side === 'before' ? [middle] : ends).map((y) => (
        <path class="tip" d={`M${WIDTH - 8} ${y - 4}L${WIDTH} ${y}L${WIDTH - 8} ${y + 4}Z`} />
      ))}
    </svg>
  );
}
