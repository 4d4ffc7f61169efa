import { EmptyState } from '../../site/EmptyState.tsx';
import { Choice, Field, TextArea, Tick } from '../../ui/form/Field.tsx';
import { Paging } from '../../ui/Paging.tsx';
import { Shown } from '../frame/DeskList.tsx';
import { KeyCap } from '../frame/KeyCap.tsx';
import { KeysHelp } from '../frame/KeysHelp.tsx';
import type { BulkView } from './bulk.view.ts';
import type { ListsView } from './lists.view.ts';
import type { StoriesView, StoryLine } from './stories.view.ts';
import type { SearchView } from './stories-search.view.ts';

/** The stories at the desk: a list to filter, to save under a name, and to act on in bulk. */
export function StoriesPage({ stories }: { stories: StoriesView }) {
  const { results } = stories;
  return (
    <div data-keys-list data-failed={stories.keys.failed}>
      <p class="acts">
        <a class="act" href={stories.start.href}>
          {stories.start.text}
        </a>
      </p>
      <Shown label={stories.showLabel} links={stories.shown} />
      <KeptLists lists={stories.lists} />
      <Search search={stories.search} />
      {results && (
        <section class="flow-results" aria-label={results.title}>
          <h2>{results.title}</h2>
          <ul>
            {results.rows.map(({ headline, href, lang, text, wrong }) => (
              <li class={wrong ? 'wrong' : undefined}>
                <a href={href} lang={lang}>
                  <bdi>{headline}</bdi>
                </a>{' '}
                <span>{text}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {stories.about && <p class="desk-about">{stories.about}</p>}
      {stories.empty && <EmptyState text={stories.empty.text} advice={stories.empty.advice} />}
      <ol class="desk-rows">
        {stories.rows.map((row) => (
          <Line row={row} ticked={stories.ticked.has(row.id)} />
        ))}
      </ol>
      {stories.paging && <Paging paging={stories.paging} />}
      {stories.bulk && <Bulk bulk={stories.bulk} />}
      <KeepList lists={stories.lists} />
      <p class="desk-data">
        {stories.data.map(({ text, href }) => (
          <a href={href}>{text}</a>
        ))}
      </p>
      <KeysHelp keys={stories.keys} />
    </div>
  );
}

function KeptLists({ lists }: { lists: ListsView }) {
  if (lists.links.length === 0) return null;
  return (
    <nav class="flow-lists" aria-label={lists.label}>
      <span>{lists.label}</span>
      {lists.links.map(({ text, href, current }) => (
        <a href={href} aria-current={current ? 'page' : undefined}>
          <bdi>{text}</bdi>
        </a>
      ))}
    </nav>
  );
}

function Search({ search }: { search: SearchView }) {
  return (
    <form class="flow-search" method="get" action={search.action}>
      {search.hidden.map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <Field {...search.text} type="search" maxLength={200} />
      <details class="flow-filters" open={search.filters.open}>
        <summary>{search.filters.label}</summary>
        <div>
          {search.choices.map((choice) => (
            <Choice {...choice} />
          ))}
        </div>
      </details>
      <button class="act quiet" type="submit">
        {search.button}
      </button>
    </form>
  );
}

function Line({ row, ticked }: { row: StoryLine; ticked: boolean }) {
  return (
    <li class="desk-row flow-row" data-keys-item aria-labelledby={`s-${row.id}`}>
      <input
        type="checkbox"
        form="bulk"
        name="story"
        value={row.id}
        checked={ticked}
        aria-label={row.tick}
        data-key="x"
        aria-keyshortcuts="x"
      />
      <input type="hidden" form="bulk" name="seen" value={row.seen} autocomplete="off" />
      <div>
        <h2 id={`s-${row.id}`} class={row.untitled ? 'untitled' : undefined}>
          <a href={row.href} data-keys-open>
            <bdi lang={row.untitled ? undefined : row.lang}>{row.headline}</bdi>
          </a>
        </h2>
        <p class="desk-meta">
          {row.meta.map((word) => (
            <bdi>{word}</bdi>
          ))}
          <span>{row.changed.text}</span>
        </p>
        {row.words.length > 0 && (
          <p class="desk-state">
            {row.words.map(({ text, tone }) => (
              <span class={tone}>{text}</span>
            ))}
          </p>
        )}
      </div>
      <p class="flow-state">{row.state}</p>
      {row.restore && (
        <form class="flow-restore" method="post" action={row.restore.action}>
          <input type="hidden" name="from" value="trash" />
          <button class="act quiet" type="submit" name="move" value={row.restore.value}>
            {row.restore.text}
            <span class="unseen"> {row.headline}</span>
          </button>
        </form>
      )}
    </li>
  );
}

function Bulk({ bulk }: { bulk: BulkView }) {
  return (
    <form id="bulk" class="flow-bulk" method="post" action={bulk.action} aria-labelledby="bulk-title">
      <h2 id="bulk-title">
        <a href="#what" data-key="m" aria-keyshortcuts="m">
          {bulk.title}
          <KeyCap name="m" />
        </a>
      </h2>
      <p class="hint flow-bulk-hint">{bulk.hint}</p>
      <div class="desk-grid">
        <Choice {...bulk.what} />
        <Choice {...bulk.to} />
        <Field {...bulk.at} type="datetime-local" />
        <TextArea {...bulk.note} maxLength={2_000} />
      </div>
      <button class="act" type="submit">
        {bulk.button}
      </button>
    </form>
  );
}

function KeepList({ lists }: { lists: ListsView }) {
  const { keep } = lists;
  return (
    <details class="desk-more">
      <summary>{lists.title}</summary>
      <form class="desk-form" method="post" action={keep.action}>
        <Field {...keep.name} id="list-name" maxLength={80} required />
        <Tick {...keep.shared} on={false} />
        <button class="act quiet" type="submit">
          {keep.button}
        </button>
      </form>
      {lists.kept.length > 0 && (
        <form method="post" action={lists.remove}>
          <ul class="flow-kept">
            {lists.kept.map(({ id, name, about, remove }) => (
              <li>
                <bdi>{name}</bdi>{' '}
                <span class="desk-meta">
                  {about.map((word) => (
                    <span>{word}</span>
                  ))}
                </span>
                {remove && (
                  <button class="word" type="submit" name="id" value={id}>
                    {remove}
                    <span class="unseen"> {name}</span>
                  </button>
                )}
              </li>
            ))}
          </ul>
        </form>
      )}
    </details>
  );
}
