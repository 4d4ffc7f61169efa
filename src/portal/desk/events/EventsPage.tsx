import { Choice, Field } from '../../ui/form/Field.tsx';
import { DeskList } from '../frame/DeskList.tsx';
import type { EventsView } from './events.view.ts';

/** The list of events and its filters. */
export function EventsPage({ events }: { events: EventsView }) {
  const { search } = events;
  return (
    <DeskList
      list={events}
      fields={
        <>
          <Field {...search.text} type="search" maxLength={200} autocomplete="off" />
          <Choice {...search.language} />
          <Choice {...search.source} />
        </>
      }
      isWide
    >
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
    </DeskList>
  );
}
