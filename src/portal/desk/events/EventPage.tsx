import { Choice, Field } from '../../ui/form/Field.tsx';
import type { EventView } from './event.view.ts';

/** One event: a timeline of reports, who published them, where they disagree, and the forms that change it. */
export function EventPage({ event }: { event: EventView }) {
  const { history, readOnly } = event;
  const open = readOnly === null;
  return (
    <>
      <p class="desk-meta">
        {event.facts.map((word) => (
          <bdi>{word}</bdi>
        ))}
      </p>
      <Timeline event={event} />
      <section>
        <h2>{event.who.title}</h2>
        <dl class="desk-facts">
          {event.who.rows.map(([name, said]) => (
            <div>
              <dt>
                <bdi>{name}</bdi>
              </dt>
              <dd>{said}</dd>
            </div>
          ))}
        </dl>
      </section>
      <Differences differ={event.differ} />
      {open && <Show show={event.show} />}
      {open && <Join join={event.join} />}
      {open && (
        <section>
          <h2>{event.rename.title}</h2>
          <form class="desk-form" method="post" action={event.rename.action}>
            <input type="hidden" name="version" value={event.rename.version} />
            <Field {...event.rename.field} maxLength={event.rename.longest} autocomplete="off" />
            <div class="acts">
              <button class="act" type="submit">
                {event.rename.button}
              </button>
            </div>
          </form>
        </section>
      )}
      {history.rows.length > 0 && (
        <section>
          <h2>{history.title}</h2>
          <ol class="desk-rows">
            {history.rows.map(({ text, meta }) => (
              <li class="desk-row">
                <div>
                  <p>
                    <bdi>{text}</bdi>
                  </p>
                  <p class="desk-meta">
                    {meta.map((word) => (
                      <bdi>{word}</bdi>
                    ))}
                  </p>
                </div>
              </li>
            ))}
          </ol>
        </section>
      )}
      {readOnly && <p class="desk-about">{readOnly}</p>}
      <p class="desk-data">
        {event.links.map(({ text, href }) => (
          <a href={href}>{text}</a>
        ))}
      </p>
    </>
  );
}

/** The reports in the order they arrived, each with why it is here, and the form that splits some off. */
function Timeline({ event: { timeline, split } }: { event: EventView }) {
  const rows = (
    <ol class="desk-rows">
      {timeline.rows.map(({ link, meta, todo, why, pick }) => (
        <li class="desk-row">
          <div>
            <h3>
              <a href={link.href}>
                <bdi lang={link.lang}>{link.text}</bdi>
              </a>
            </h3>
            <p class="desk-meta">
              {meta.map((word) => (
                <bdi>{word}</bdi>
              ))}
              {todo && <span class="todo">{todo}</span>}
            </p>
            <p class="desk-about">
              <bdi>{why}</bdi>
            </p>
          </div>
          {pick && (
            <p class="desk-state">
              <input
                type="checkbox"
                name="story"
                value={pick.value}
                aria-label={pick.label}
                checked={pick.on}
              />
            </p>
          )}
        </li>
      ))}
    </ol>
  );
  return (
    <section>
      <h2>{timeline.title}</h2>
      {split ? (
        <form method="post" action={split.action}>
          <input type="hidden" name="version" value={split.version} />
          {split.shown.map((id) => (
            <input type="hidden" name="shown" value={id} />
          ))}
          {rows}
          <p class="desk-about">{split.about}</p>
          <div class="acts">
            <button class="act quiet" type="submit">
              {split.button}
            </button>
          </div>
        </form>
      ) : (
        rows
      )}
    </section>
  );
}

/** The figures on which reports disagree, side by side. */
function Differences({ differ }: { differ: EventView['differ'] }) {
  return (
    <section>
      <h2>{differ.title}</h2>
      <p class="desk-about">{differ.about}</p>
      {differ.partial && <p class="desk-about">{differ.partial}</p>}
      {differ.rows.map(({ what, lang, figures }) => (
        <table class="desk-table">
          <caption>
            <bdi lang={lang}>{what}</bdi>
          </caption>
          <tbody>
            {figures.map(({ text, lang: language, by, source }) => (
              <tr>
                <th scope="row">
                  <bdi lang={language}>{text}</bdi>
                </th>
                <td>
                  <bdi>{source}</bdi>
                </td>
                <td>
                  <a href={by.href}>
                    <bdi lang={by.lang}>{by.text}</bdi>
                  </a>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </section>
  );
}

/** Shows the event to readers, or no longer. */
function Show({ show }: { show: EventView['show'] }) {
  return (
    <section>
      <h2>{show.title}</h2>
      <p class="desk-about">
        {show.about} {show.page && <a href={show.page.href}>{show.page.text}</a>}
      </p>
      <form class="desk-form" method="post" action={show.action}>
        <input type="hidden" name="version" value={show.version} />
        <input type="hidden" name="shown" value={show.shown} />
        <div class="acts">
          <button class={show.page ? 'act quiet' : 'act'} type="submit">
            {show.button}
          </button>
        </div>
      </form>
    </section>
  );
}

function Join({ join }: { join: EventView['join'] }) {
  return (
    <section>
      <h2>{join.title}</h2>
      <p class="desk-about">{join.about}</p>
      <form class="desk-form" method="post" action={join.action}>
        <input type="hidden" name="version" value={join.version} />
        {join.choice.options.length > 1 && <Choice {...join.choice} />}
        <Field {...join.address} maxLength={300} autocomplete="off" dir="ltr" />
        <div class="acts">
          <button class="act" type="submit">
            {join.button}
          </button>
        </div>
      </form>
    </section>
  );
}
