import { Corrections } from '../text/Corrections.tsx';
import { DataTable } from '../ui/DataTable.tsx';
import { Line } from '../ui/Line.tsx';
import { Note } from '../ui/Note.tsx';
import { Time } from '../ui/Time.tsx';
import { FigureChart } from './FigureChart.tsx';
import { Facts, Verdict } from './FigurePanel.tsx';
import type { FigurePageView } from './figure.view.ts';

/** A figure: what was said, its verdict and why, and everything needed to check it. */
export function FigurePage({ view }: { view: FigurePageView }) {
  const { sentence, chart, readings, sql, rows, history, corrections, embed } = view;
  return (
    <article class="evidence">
      <header class="page-head">
        <div>
          <p class="kicker">
            <Line parts={view.kicker} />
          </p>
          <h1 class="said-there body" lang={view.lang} dir={view.dir}>
            {sentence.before}
            <span class={`figure ${view.mark}`}>{sentence.exact}</span>
            {sentence.after}
          </h1>
        </div>
      </header>
      {view.older && <Note parts={view.older} />}
      <section class={`panel ${view.mark}`} aria-label={view.word}>
        <Verdict mark={view.mark} word={view.word} />
        <p class="answer">{view.why}</p>
        {view.note && <p class="meta">{view.note}</p>}
        {chart && <FigureChart chart={chart} />}
        <Facts facts={view.facts} />
        <p class="links">
          <Line parts={[view.place]} />
          <Line parts={[view.all]} />
          {view.links.map((link) => (
            <Line parts={[link]} />
          ))}
        </p>
      </section>
      {corrections && (
        <Corrections title={corrections.title} items={corrections.items} lang={view.lang} dir={view.dir} />
      )}
      {readings && (
        <section>
          <h2>{readings.title}</h2>
          <DataTable
            label={readings.title}
            columns={readings.head.map((name, at) => ({ name, numeric: at === 1 }))}
            rows={readings.rows.map(({ words, value, verdict }) => [words, value, verdict])}
          />
        </section>
      )}
      {chart && (
        <details>
          <summary>{chart.table.title}</summary>
          <DataTable
            label={chart.table.title}
            columns={chart.table.head.map((name, at) => ({ name, numeric: at === 1 }))}
            rows={chart.table.rows}
          />
        </details>
      )}
      {sql && (
        <details>
          <summary>{sql.title}</summary>
          <pre dir="ltr">
            <code>{sql.text}</code>
          </pre>
        </details>
      )}
      {rows && (
        <details>
          <summary>{rows.title}</summary>
          {rows.instead && <p class="meta">{rows.instead}</p>}
          {rows.tables.map((table) => (
            <section class="rows-behind" data-sum={table.sum ?? undefined}>
              <p class="meta">
                <Line parts={table.about} />
              </p>
              <DataTable
                label={table.label}
                columns={table.columns}
                rows={table.rows.map((cells) => cells.map((parts) => <Line parts={parts} />))}
              />
            </section>
          ))}
        </details>
      )}
      {history.items.length > 0 && (
        <section>
          <h2>{history.title}</h2>
          <ol class="verdicts">
            {history.items.map((item) => (
              <li>
                <p class="meta">
                  {item.href ? (
                    <a href={item.href}>
                      <Time stamp={item.stamp} />
                    </a>
                  ) : (
                    <Time stamp={item.stamp} />
                  )}
                  {item.by}
                </p>
                <p>
                  <Verdict mark={item.mark} word={item.word} /> {item.why}
                </p>
                {item.note && <p class="meta">{item.note}</p>}
              </li>
            ))}
          </ol>
        </section>
      )}
      <details>
        <summary>{embed.title}</summary>
        <p class="meta">{embed.help}</p>
        <pre dir="ltr">
          <code>{embed.code}</code>
        </pre>
      </details>
    </article>
  );
}
