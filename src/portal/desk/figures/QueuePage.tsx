import { Choice, Field } from '../../ui/form/Field.tsx';
import { DeskList } from '../frame/DeskList.tsx';
import type { QueueRow, QueueView, QuotedView } from './queue.view.ts';

/** The queue of claims, under the headlines of their stories. */
export function QueuePage({ queue }: { queue: QueueView }) {
  const { search } = queue;
  return (
    <DeskList
      list={queue}
      fields={
        <>
          <Field {...search.story} type="search" maxLength={120} />
          <Choice {...search.verdict} options={search.verdicts} />
        </>
      }
    >
      {queue.stories.map(({ headline, rows }) => (
        <section class="desk-story">
          <h2>
            <a href={headline.href} lang={headline.lang}>
              <bdi>{headline.text}</bdi>
            </a>
          </h2>
          <ol class="desk-rows">
            {rows.map((row) => (
              <QueueItem row={row} />
            ))}
          </ol>
        </section>
      ))}
    </DeskList>
  );
}

function QueueItem({ row }: { row: QueueRow }) {
  return (
    <li class="desk-row desk-claim" data-mark={row.mark || undefined}>
      <div>
        <p class="desk-sentence">
          <a href={row.href}>
            <Quoted quoted={row.quoted} />
          </a>
        </p>
        <p class="desk-meta">
          {row.about.map((word) => (
            <bdi>{word}</bdi>
          ))}
        </p>
      </div>
      <p class="desk-state">
        {row.state.map(({ text, look }) => (
          <span class={look ?? undefined}>{text}</span>
        ))}
      </p>
    </li>
  );
}

/** A sentence with its figure highlighted. */
export function Quoted({ quoted }: { quoted: QuotedView }) {
  return (
    <span lang={quoted.lang} dir="auto">
      {quoted.before}
      <b class="desk-exact">{quoted.exact}</b>
      {quoted.after}
    </span>
  );
}
