import { EmptyState } from '../site/EmptyState.tsx';
import { DataTable } from '../ui/DataTable.tsx';
import { Line } from '../ui/Line.tsx';
import { Paging } from '../ui/Paging.tsx';
import type { RowsOfView } from './rows-of.view.ts';

/** Rows of a dataset as a table, or why they are not shown. */
export function RowsPage({ view }: { view: RowsOfView }) {
  return (
    <article class="evidence rows-of">
      <header class="page-head">
        <div>
          <p class="kicker">
            <Line parts={view.kicker} />
          </p>
          <h1>{view.title}</h1>
          {view.count && <p class="meta">{view.count}</p>}
        </div>
      </header>
      {view.closed && <p class="note">{view.closed}</p>}
      {view.empty && <EmptyState text={view.empty.text} advice={view.empty.advice} />}
      {view.rows.length > 0 && (
        <DataTable
          label={view.title}
          columns={view.columns}
          rows={view.rows.map((cells) => cells.map((parts) => <Line parts={parts} />))}
        />
      )}
      {view.paging && <Paging paging={view.paging} />}
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
