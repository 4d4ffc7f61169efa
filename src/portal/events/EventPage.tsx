import { StoryRow } from '../cards/StoryRow.tsx';
import { DataTable } from '../ui/DataTable.tsx';
import type { EventView } from './event.view.ts';

/** An event for readers: its reports, where they disagree, and who published them. */
export function EventPage({ view }: { view: EventView }) {
  const { differ, timeline, who } = view;
  return (
    <>
      <header class="page-head">
        <div>
          <p class="kicker">{view.kicker}</p>
          <h1 lang={view.lang} dir={view.dir}>
            <bdi>{view.title}</bdi>
          </h1>
          <p class="stand">
            {view.summary}. {view.promise}
          </p>
        </div>
      </header>
      {differ && (
        <section class="event-part">
          <h2>{differ.title}</h2>
          <p class="why">{differ.about}</p>
          {differ.rows.map((row) => (
            <>
              {row.what && (
                <h3>
                  <bdi lang={row.lang}>{row.what}</bdi>
                </h3>
              )}
              <DataTable
                label={row.what ?? differ.title}
                columns={differ.columns.map((name) => ({ name, numeric: false }))}
                rows={row.figures.map(({ text, href, lang, source, headline, story }) => [
                  <a href={href}>
                    <bdi lang={lang}>{text}</bdi>
                  </a>,
                  <bdi>{source}</bdi>,
                  <a href={story}>
                    <bdi lang={lang}>{headline}</bdi>
                  </a>,
                ])}
              />
            </>
          ))}
        </section>
      )}
      <section class="event-part">
        <h2>{timeline.title}</h2>
        <div class="rows">
          {timeline.cards.map((card) => (
            <StoryRow card={card} level={3} />
          ))}
        </div>
      </section>
      <section class="event-part">
        <h2>{who.title}</h2>
        <dl class="facts">
          {who.rows.map(({ name, said }) => (
            <div>
              <dt>
                <bdi>{name}</bdi>
              </dt>
              <dd>{said}</dd>
            </div>
          ))}
        </dl>
      </section>
    </>
  );
}
