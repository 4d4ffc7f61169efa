import { Choice, Field } from '../../ui/form/Field.tsx';
import { Time } from '../../ui/Time.tsx';
import { Shown } from '../frame/DeskList.tsx';
import type { CalendarView, DayView } from './calendar.view.ts';

/** What is due, scheduled and published, day by day; and the form that plans a story. */
export function CalendarPage({ calendar }: { calendar: CalendarView }) {
  return (
    <>
      <Shown label={calendar.viewsLabel} links={calendar.views} />
      <div class="flow-month">
        <h2>{calendar.title}</h2>
        {calendar.steps.map(({ text, href }) => (
          <a href={href}>{text}</a>
        ))}
      </div>
      <table class={`flow-calendar ${calendar.view}`}>
        <caption class="unseen">{calendar.title}</caption>
        <thead>
          <tr>
            {calendar.weekdays.map((name) => (
              <th scope="col">{name}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {calendar.weeks.map((week) => (
            <tr>
              {week.map((day) => (
                <Day day={day} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p class="hint">{calendar.zone}</p>
      <Add calendar={calendar} />
      <Own own={calendar.own} />
      <p class="desk-data">
        {calendar.data.map(({ text, href }) => (
          <a href={href}>{text}</a>
        ))}
      </p>
    </>
  );
}

function Day({ day }: { day: DayView }) {
  const { inside, today, entries } = day;
  const kind = [inside ? '' : 'outside', today ? 'today' : '', entries.length > 0 ? '' : 'free'];
  return (
    <td class={kind.filter(Boolean).join(' ') || undefined}>
      <time class="flow-day" datetime={day.day} aria-current={today ? 'date' : undefined}>
        <span class="flow-number" aria-hidden="true">
          {day.number}
        </span>
        <span class="flow-date">{day.label}</span>
      </time>
      {entries.length > 0 && (
        <ul>
          {entries.map((entry) => (
            <li class={entry.late ? `${entry.kind} late` : entry.kind}>
              <span class="flow-what">
                {entry.what} <Time stamp={entry.at} />
              </span>
              <a href={entry.story.href} lang={entry.story.lang}>
                <bdi>{entry.story.text}</bdi>
              </a>
              {entry.assigned && (
                <span class="flow-what">
                  <bdi>{entry.assigned}</bdi>
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
    </td>
  );
}

function Add({ calendar }: { calendar: CalendarView }) {
  const { add } = calendar;
  return (
    <form class="flow-bulk" method="post" action={add.action} aria-labelledby="add-title">
      <h2 id="add-title">{add.title}</h2>
      <div class="desk-grid">
        <Field {...add.headline} maxLength={300} required />
        <Field {...add.due} type="datetime-local" required />
        <Choice {...add.to} />
        <Choice {...add.language} />
      </div>
      <button class="act" type="submit">
        {add.button}
      </button>
    </form>
  );
}

/** A new private URL is shown outside the form: pressing Enter in its field would create another. */
function Own({
  own: { title, intro, action, made, since, hint, password, make, end },
}: {
  own: CalendarView['own'];
}) {
  return (
    <section class="flow-bulk" id="own" aria-labelledby="own-title">
      <h2 id="own-title">{title}</h2>
      <p class="hint">{intro}</p>
      {made && (
        <div class="field start-address">
          <p role="status">{made.said}</p>
          <label for="own-address">{made.label}</label>
          <div class="line" data-copy={made.copied}>
            <input id="own-address" type="text" dir="ltr" readonly value={made.value} spellcheck={false} />
            <button class="act quiet" type="button" hidden>
              {made.copy}
            </button>
          </div>
          <p class="unseen" role="status" />
        </div>
      )}
      {since && (
        <p class="hint">
          {since} {hint}
        </p>
      )}
      <form method="post" action={action}>
        <Field {...password} type="password" autocomplete="current-password" maxLength={200} required />
        <button class="act quiet" type="submit" name="do" value="make">
          {make}
        </button>
      </form>
      {end && (
        <details class="desk-more">
          <summary>{end.button}</summary>
          <form method="post" action={action}>
            <div class="field tick">
              <input id="own-sure" name="sure" type="checkbox" value="yes" required />
              <label for="own-sure">{end.sure}</label>
            </div>
            <button class="act grave" type="submit" name="do" value="end">
              {end.button}
            </button>
          </form>
        </details>
      )}
    </section>
  );
}
