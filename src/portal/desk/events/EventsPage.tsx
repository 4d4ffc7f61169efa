import { EmptyState } from '../../components/EmptyState.tsx';
import { Choice, Field } from '../../components/form/Field.tsx';
import { Paging } from '../../components/Paging.tsx';
import { KeysHelp } from '../KeysHelp.tsx';
import type { EventsView } from './events.view.ts';

/** The events, and what narrows them. */
export function EventsPage({ events }: { events: EventsView }) {
  const { search } = events;
  return (
    <div data-keys-list data-failed={events.keys.failed}>
      <nav class="desk-shown" aria-label={events.showLabel}>
        {events.shown.map(({ text, href, current }) => (
          <a href={href} aria-current={current ? 'page' : undefined}>
            {text}
          </a>
        ))}
      </nav>
      <form class="desk-search ent-search" method="get" action={search.action}>
        {search.hidden.map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <Field {...search.text} type="search" maxLength={200} autocomplete="off" />
        <Choice {...search.language} />
        <Choice {...search.source} />
        <button class="act quiet" type="submit">
          {search.button}
        </button>
      </form>
      {events.empty && <EmptyState text={events.empty.text} advice={events.empty.advice} />}
      <ol class="desk-rows">
        {events.rows.map((row) => (
          <li class="desk-row desk-claim" data-keys-item>
            <div>
              <h2>
                <a href={row.href} data-keys-open>
                  <bdi lang={row.lang}>{row.title}</bdi>
                </a>
              </h2>
              <p class="desk-meta">
                {row.meta.map((word) => (
                  <bdi>{word}</bdi>
                ))}
              </p>
            </div>
          </li>
        ))}
      </ol>
      {events.paging && <Paging paging={events.paging} />}
      <p class="desk-data">
        {events.data.map(({ text, href }) => (
          <a href={href}>{text}</a>
        ))}
      </p>
      <KeysHelp keys={events.keys} />
    </div>
  );
}
