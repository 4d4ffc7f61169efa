import { HeadlineList } from '../cards/HeadlineList.tsx';
import { Facts } from '../figures/FigurePanel.tsx';
import { EmptyState } from '../site/EmptyState.tsx';
import { DataTable } from '../ui/DataTable.tsx';
import { Line } from '../ui/Line.tsx';
import type { TableView } from '../ui/table.view.ts';
import { CoveragePicture } from './CoveragePicture.tsx';
import type { AboutView, DatasetsView, DatasetView, VersionView } from './dataset.view.ts';

/** A dataset: what it is, what it covers, its versions, and the stories that use it. */
export function DatasetPage({ view }: { view: DatasetView }) {
  const { coverage, fields, versions, stories } = view;
  return (
    <article class="evidence">
      <Head kicker={view.kicker} title={view.title} about={view.about} />
      <Facts facts={view.facts} />
      {view.closed && <p class="note">{view.closed}</p>}
      <Links links={view.links} />
      {coverage && (
        <section>
          <h2>{coverage.title}</h2>
          <p class="meta">{coverage.label}</p>
          <CoveragePicture view={coverage} />
          <details>
            <summary>{coverage.table.title}</summary>
            <Table
              table={{
                title: coverage.table.title,
                columns: coverage.table.head.map((name) => ({ name, numeric: false })),
                rows: coverage.table.rows,
              }}
            />
          </details>
        </section>
      )}
      <section>
        <h2>{fields.title}</h2>
        <Table table={fields} />
      </section>
      {view.named && (
        <section>
          <h2>{view.named.title}</h2>
          <ul class="named-here">
            {view.named.items.map(({ who, rows }) => (
              <li>
                <Line parts={[who]} /> <span class="meta">{rows}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2>{versions.title}</h2>
        <ol class="of-story">
          {versions.items.map(({ href, name, facts, note }) => (
            <li>
              <a href={href}>{name}</a>
              <p class="meta">{facts}</p>
              {note && <p class="meta">{note}</p>}
            </li>
          ))}
        </ol>
      </section>
      <section>
        <h2>{stories.title}</h2>
        {stories.none && <p class="meta">{stories.none}</p>}
        {stories.groups.map(({ language, cards }) => (
          <>
            {language && <p class="kicker">{language}</p>}
            <HeadlineList cards={cards} />
          </>
        ))}
      </section>
    </article>
  );
}

/** One version of a dataset, and its changes. */
export function VersionPage({ view }: { view: VersionView }) {
  return (
    <article class="evidence">
      <Head kicker={view.kicker} title={view.title} about={view.note ? { text: view.note } : null} />
      <p class="answer">{view.changes}</p>
      <Facts facts={view.facts} />
      <Links links={view.links} />
      {view.largest && (
        <section>
          <h2>{view.largest.title}</h2>
          <Table table={view.largest} />
        </section>
      )}
    </article>
  );
}

/** The list of all datasets. */
export function DatasetsPage({ view }: { view: DatasetsView }) {
  return (
    <article class="evidence">
      <Head kicker={[]} title={view.title} about={{ text: view.about }} />
      {view.empty && <EmptyState text={view.empty.text} advice={view.empty.advice} />}
      <ul class="of-story">
        {view.items.map(({ href, name, about, facts }) => (
          <li>
            <h2>
              <a href={href}>{name}</a>
            </h2>
            {about.text && (
              <p lang={about.lang} dir={about.dir}>
                {about.text}
              </p>
            )}
            <p class="meta">{facts}</p>
          </li>
        ))}
      </ul>
      <Links links={view.links} />
    </article>
  );
}

function Head({
  kicker,
  title,
  about,
}: {
  kicker: DatasetView['kicker'];
  title: string;
  about: AboutView | null;
}) {
  return (
    <header class="page-head">
      <div>
        {kicker.length > 0 && (
          <p class="kicker">
            <Line parts={kicker} />
          </p>
        )}
        <h1>{title}</h1>
        {about?.text && (
          <p class="stand" lang={about.lang} dir={about.dir}>
            {about.text}
          </p>
        )}
      </div>
    </header>
  );
}

function Links({ links }: { links: DatasetView['links'] }) {
  if (links.length === 0) return null;
  return (
    <p class="links">
      {links.map((link) => (
        <Line parts={[link]} />
      ))}
    </p>
  );
}

function Table({ table }: { table: TableView }) {
  return <DataTable label={table.title} columns={table.columns} rows={table.rows} />;
}
