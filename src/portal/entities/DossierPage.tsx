import { Follow, FollowForm } from '../cards/FollowButton.tsx';
import { HeadlineList } from '../cards/HeadlineList.tsx';
import { Facts, Verdict } from '../figures/FigurePanel.tsx';
import { DataTable } from '../ui/DataTable.tsx';
import { Line } from '../ui/Line.tsx';
import type { DossierView, NamedFigureView } from './dossier.view.ts';
import { RelationGraph } from './RelationGraph.tsx';

/** The dossier of an entity: what is said about it and by whom, its names and identifiers, and where it appears. */
export function DossierPage({ view }: { view: DossierView }) {
  const { lists, figures, stories, timeline, statements } = view;
  return (
    <article class="dossier">
      <header class="page-head">
        <div>
          <p class="kicker">
            <Line parts={view.kicker} />
          </p>
          <h1 lang={view.nameLang}>
            <bdi>{view.name}</bdi>
          </h1>
          {view.scripts.length > 0 && (
            <p class="scripts">
              <Line parts={view.scripts} />
            </p>
          )}
          {view.summary && (
            <p class="stand" lang={view.summary.lang}>
              <bdi>{view.summary.text}</bdi>
            </p>
          )}
        </div>
        <div class="head-links">
          <FollowForm form={view.follow.form}>
            <Follow follow={view.follow.button} />
          </FollowForm>
        </div>
      </header>
      <div class="known">
        {lists && <Lists lists={lists} />}
        <Said said={view.said} />
        {view.graph && <RelationGraph graph={view.graph} />}
        {figures && (
          <section>
            <h2>{figures.title}</h2>
            <Figures items={figures.items} />
            {figures.more && (
              <details>
                <summary>{figures.more}</summary>
                <Figures items={figures.rest} />
              </details>
            )}
          </section>
        )}
        {view.data && <InData data={view.data} />}
        <section>
          <h2>{stories.title}</h2>
          {stories.note && <p class="meta">{stories.note}</p>}
          {stories.groups.map(({ language, cards }) => (
            <>
              {language && <p class="kicker">{language}</p>}
              <HeadlineList cards={cards} />
            </>
          ))}
        </section>
      </div>
      <div class="beside">
        {view.facts.map(({ title, facts }) => (
          <section>
            <h2>{title}</h2>
            <Facts facts={facts} />
          </section>
        ))}
        {timeline && (
          <section>
            <h2>{timeline.title}</h2>
            <ol class="timeline">
              {timeline.items.map(({ datetime, date, what }) => (
                <li>
                  <time datetime={datetime}>{date}</time>
                  <p>
                    <Line parts={what} />
                  </p>
                </li>
              ))}
            </ol>
          </section>
        )}
      </div>
      <div class="taken-along">
        {statements && <Statements statements={statements} />}
        <p class="links">
          {view.links.map((link) => (
            <Line parts={[link]} />
          ))}
        </p>
      </div>
    </article>
  );
}

function InData({ data }: { data: NonNullable<DossierView['data']> }) {
  return (
    <section id="in-data">
      <h2>{data.title}</h2>
      <p class="meta">{data.note}</p>
      <DataTable
        label={data.title}
        columns={data.columns}
        rows={data.rows.map((cells) => cells.map((parts) => <Line parts={parts} />))}
      />
      {data.more && <p class="meta">{data.more}</p>}
    </section>
  );
}

function Figures({ items }: { items: readonly NamedFigureView[] }) {
  return (
    <ol class="of-story">
      {items.map((figure) => (
        <li>
          <p class="body" lang={figure.lang} dir={figure.dir}>
            {figure.before}
            <a class={`figure ${figure.mark}`} href={figure.href}>
              {figure.exact}
            </a>
            {figure.after}
          </p>
          <p class="meta">
            <Verdict mark={figure.mark} word={figure.word} /> · <Line parts={[figure.story]} />
          </p>
        </li>
      ))}
    </ol>
  );
}

function Lists({ lists }: { lists: NonNullable<DossierView['lists']> }) {
  return (
    <section class="on-lists">
      <h2>{lists.title}</h2>
      {lists.items.map(({ sentence, warning, withheld, facts, links }) => (
        <div>
          <p class="answer">
            <Line parts={sentence} />
          </p>
          {warning && <p class="note">{warning}</p>}
          {withheld && <p class="note">{withheld}</p>}
          <Facts facts={facts} />
          {links.length > 0 && (
            <p class="meta">
              {links.map((link) => (
                <Line parts={[link, { text: ' ' }]} />
              ))}
            </p>
          )}
        </div>
      ))}
    </section>
  );
}

function Said({ said }: { said: DossierView['said'] }) {
  return (
    <section class="said-of">
      <h2>{said.title}</h2>
      {said.none && <p class="meta">{said.none}</p>}
      {said.items.length > 0 && (
        <ol class="of-story">
          {said.items.map(({ id, what, facts, quote, who }) => (
            <li id={`relation-${id}`}>
              <p class="what">
                <Line parts={what} />
              </p>
              <Facts facts={facts} />
              {quote && (
                <blockquote lang={quote.lang} dir={quote.dir}>
                  {quote.text}
                </blockquote>
              )}
              <p class="meta">
                <Line parts={who} />
              </p>
            </li>
          ))}
        </ol>
      )}
      {said.more && <p class="meta">{said.more}</p>}
    </section>
  );
}

function Statements({ statements }: { statements: NonNullable<DossierView['statements']> }) {
  return (
    <details>
      <summary>{statements.title}</summary>
      <DataTable
        label={statements.title}
        columns={statements.columns.map((name) => ({ name, numeric: false }))}
        rows={statements.rows.map(({ prop, value, language, source, first, last }) => [
          prop,
          <Line parts={[value]} />,
          language,
          <Line parts={source} />,
          first,
          last,
        ])}
      />
      {statements.more && <p class="meta">{statements.more}</p>}
    </details>
  );
}
