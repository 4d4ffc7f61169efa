import { DataTable } from '../ui/DataTable.tsx';
import { Time } from '../ui/Time.tsx';
import type { BasketView } from './basket.view.ts';

/** A basket of products: its codes, its versions and their changes, and the figures that use it. */
export function BasketPage({ view }: { view: BasketView }) {
  return (
    <>
      <header class="page-head">
        <div>
          <p class="kicker">
            <a href={view.kicker.href}>{view.kicker.text}</a>
          </p>
          <h1>{view.title}</h1>
          <p class="stand" lang="en" dir="ltr">
            {view.about}
          </p>
        </div>
      </header>
      <div class="basket">
        <section class="numbers">
          <h2>{view.codes.title}</h2>
          <DataTable
            label={view.codes.title}
            columns={view.codes.columns.map((name) => ({ name, numeric: false }))}
            rows={view.codes.rows.map(([code, name]) => [
              code,
              <span lang="en" dir="ltr">
                {name}
              </span>,
            ])}
          />
          <nav class="links" aria-label={view.linksLabel}>
            {view.links.map(({ text, href }) => (
              <a href={href}>{text}</a>
            ))}
          </nav>
        </section>
        <div class="basket-side">
          <section class="rests">
            <h2>{view.sourceTitle}</h2>
            <p lang="en" dir="ltr">
              {view.source}
            </p>
          </section>
          <section class="rests">
            <h2>{view.versionsTitle}</h2>
            <ul>
              {view.versions.map((version) => (
                <li>
                  <strong>{version.title}</strong>, <Time stamp={version.stamp} />
                  {version.note && <p>{version.note}</p>}
                  {version.changes.map((change) => (
                    <p>{change}</p>
                  ))}
                </li>
              ))}
            </ul>
          </section>
          <section class="rests">
            <h2>{view.figuresTitle}</h2>
            {view.noFigures && <p>{view.noFigures}</p>}
            <ul>
              {view.figures.map((figure) => (
                <li>
                  <a href={figure.href} lang={figure.lang} dir={figure.dir}>
                    {figure.text}
                  </a>
                  <p lang={figure.lang} dir={figure.dir}>
                    {figure.headline}
                  </p>
                </li>
              ))}
            </ul>
          </section>
        </div>
      </div>
    </>
  );
}
