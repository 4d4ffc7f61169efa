import { Line } from '../ui/Line.tsx';
import { Facts } from './FigurePanel.tsx';
import type { RowView } from './row.view.ts';

/** One row of a dataset: every cell under its column name, or why it is not shown. */
export function RowPage({ view }: { view: RowView }) {
  return (
    <article class="evidence one-row">
      <header class="page-head">
        <div>
          <p class="kicker">
            <Line parts={view.kicker} />
          </p>
          <h1>{view.title}</h1>
        </div>
      </header>
      {view.closed && <p class="note">{view.closed}</p>}
      <Facts facts={view.facts} />
      {view.links.length > 0 && (
        <p class="links">
          {view.links.map((link) => (
            <Line parts={[link]} />
          ))}
        </p>
      )}
    </article>
  );
}
