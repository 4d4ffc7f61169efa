import { FigureChart } from '../../figures/FigureChart.tsx';
import { EmptyState } from '../../site/EmptyState.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { Choice } from '../../ui/form/Field.tsx';
import { Shown } from '../frame/DeskList.tsx';
import type { CellView, ReadershipTable, ReadershipView } from './readership.view.ts';

/** How stories are read: totals, days, and tables by story, figure, section and origin. */
export function ReadershipPage({ view }: { view: ReadershipView }) {
  const { story, search, chart, empty } = view;
  return (
    <div class="readership">
      {story && (
        <p class="readership-story">
          <a href={story.link.href} lang={story.link.lang}>
            <bdi>{story.link.text}</bdi>
          </a>
          <a class="all" href={story.all.href}>
            {story.all.text}
          </a>
        </p>
      )}
      <Shown label={view.daysLabel} links={view.days} />
      {search && (
        <form class="desk-search" method="get" action={search.action}>
          {search.hidden.map(([name, value]) => (
            <input type="hidden" name={name} value={value} />
          ))}
          {search.fields.map((field) => (
            <Choice {...field} />
          ))}
          <button class="act quiet" type="submit">
            {search.button}
          </button>
        </form>
      )}
      <p class="desk-about">{view.span.join(' ')}</p>
      {empty && <EmptyState {...empty} />}
      {view.totals.length > 0 && (
        <dl class="readership-totals">
          {view.totals.map(({ name, value, about }) => (
            <div>
              <dt>{name}</dt>
              <dd>
                <b>{value}</b>
                {about && <span> {about}</span>}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {chart && (
        <section class="readership-days" aria-labelledby="days">
          <h2 id="days">{chart.title}</h2>
          <FigureChart chart={chart.view} />
          <details>
            <summary>{chart.view.table.title}</summary>
            <DataTable
              label={chart.title}
              columns={chart.view.table.head.map((name, at) => ({ name, numeric: at > 0 }))}
              rows={chart.view.table.rows}
            />
          </details>
        </section>
      )}
      <div class={story ? 'readership-tables of-one' : 'readership-tables'}>
        {view.tables.map((table) => (
          <Part table={table} />
        ))}
      </div>
      <p class="desk-about readership-how">{view.how}</p>
      <p class="desk-data">
        {view.data.map(({ text, href }) => (
          <a href={href}>{text}</a>
        ))}
      </p>
    </div>
  );
}

function Part({ table }: { table: ReadershipTable }) {
  return (
    <div class={`of-${table.id}`}>
      <h2>{table.title}</h2>
      {table.none ? (
        <p class="desk-about">{table.none}</p>
      ) : (
        <DataTable
          label={table.title}
          columns={table.columns}
          rows={table.rows.map((cells) => cells.map((cell) => <Cell cell={cell} />))}
        />
      )}
      {table.more && <p class="desk-about">{table.more}</p>}
    </div>
  );
}

function Cell({ cell }: { cell: CellView }) {
  const { text, href, lang, note, isUnder } = cell;
  const name = <bdi lang={lang}>{text}</bdi>;
  return (
    <span class={isUnder ? 'under' : undefined}>
      {href ? <a href={href}>{name}</a> : name}
      {note && (
        <small>
          {' '}
          <bdi>{note}</bdi>
        </small>
      )}
    </span>
  );
}
