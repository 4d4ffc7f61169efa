import { Choice, Field } from '../../ui/form/Field.tsx';
import { DeskList } from '../frame/DeskList.tsx';
import type { EntitiesView, EntityRow, MakeView } from './entities.view.ts';

/** The entities of the desk, and the form that creates one by hand. */
export function EntitiesPage({ entities }: { entities: EntitiesView }) {
  const { search } = entities;
  return (
    <DeskList
      list={entities}
      fields={
        <>
          <Field {...search.text} type="search" maxLength={200} />
          <Choice {...search.kind} />
          <Choice {...search.country} />
        </>
      }
      isWide
      after={<Make make={entities.make} />}
    >
      <ol class="desk-rows">
        {entities.rows.map((row) => (
          <Entity row={row} />
        ))}
      </ol>
    </DeskList>
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
