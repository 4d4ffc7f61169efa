import { EmptyState } from '../../components/EmptyState.tsx';
import { Choice, Field } from '../../components/form/Field.tsx';
import { Paging } from '../../components/Paging.tsx';
import { KeysHelp } from '../KeysHelp.tsx';
import type { EntitiesView, EntityRow, MakeView } from './entities.view.ts';

/** The entities of the desk, and the form that makes one by hand. */
export function EntitiesPage({ entities }: { entities: EntitiesView }) {
  const { search } = entities;
  return (
    <div data-keys-list data-failed={entities.keys.failed}>
      <nav class="desk-shown" aria-label={entities.showLabel}>
        {entities.shown.map(({ text, href, current }) => (
          <a href={href} aria-current={current ? 'page' : undefined}>
            {text}
          </a>
        ))}
      </nav>
      <form class="desk-search ent-search" method="get" action={search.action}>
        {search.hidden.map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <Field {...search.text} type="search" maxLength={200} />
        <Choice {...search.kind} />
        <Choice {...search.country} />
        <button class="act quiet" type="submit">
          {search.button}
        </button>
      </form>
      {entities.empty && <EmptyState text={entities.empty.text} advice={entities.empty.advice} />}
      <ol class="desk-rows">
        {entities.rows.map((row) => (
          <Entity row={row} />
        ))}
      </ol>
      {entities.paging && <Paging paging={entities.paging} />}
      <Make make={entities.make} />
      <p class="desk-data">
        {entities.data.map(({ text, href }) => (
          <a href={href}>{text}</a>
        ))}
      </p>
      <KeysHelp keys={entities.keys} />
    </div>
  );
}

function Entity({ row }: { row: EntityRow }) {
  return (
    <li class="desk-row desk-claim" data-keys-item>
      <div>
        <h2>
          <a href={row.href} data-keys-open>
            <bdi>{row.label}</bdi>
          </a>
          {row.local && <bdi class="ent-local">{row.local}</bdi>}
        </h2>
        <p class="desk-meta">
          {row.about.map((word) => (
            <span>{word}</span>
          ))}
        </p>
        {row.names.length > 0 && (
          <p class="desk-meta ent-names">
            {row.names.map((name) => (
              <bdi>{name}</bdi>
            ))}
          </p>
        )}
      </div>
      <p class="desk-state">
        {row.state.map(({ text, look }) => (
          <span class={look ?? undefined}>{text}</span>
        ))}
      </p>
    </li>
  );
}

function Make({ make }: { make: MakeView }) {
  return (
    <details class="desk-more" id="make" open={make.open}>
      <summary>{make.title}</summary>
      <form class="desk-wide" method="post" action={make.action}>
        <div class="desk-grid">
          <Field {...make.label} maxLength={300} autocomplete="off" required />
          <Choice {...make.kind} />
          <Field {...make.country} maxLength={60} autocomplete="off" />
          <Field {...make.source} maxLength={300} autocomplete="off" />
          <Field {...make.url} type="url" maxLength={1000} autocomplete="off" />
        </div>
        <div class="acts">
          <button class="act" type="submit">
            {make.button}
          </button>
        </div>
      </form>
    </details>
  );
}
