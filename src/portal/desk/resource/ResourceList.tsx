import { Choice, Field } from '../../components/form/Field.tsx';
import { DeskList, Shown } from '../DeskList.tsx';
import type { ResourceListView } from './resource-list.view.ts';

/** A list of the desk that is made from a description: its rooms, what narrows it, and its rows. */
export function ResourceList({ list }: { list: ResourceListView }) {
  return (
    <DeskList
      list={list}
      before={list.room && <Shown label={list.room.label} links={list.room.tabs} />}
      fields={list.fields.map(({ options, ...field }) =>
        options ? (
          <Choice {...field} options={options} />
        ) : (
          <Field {...field} type="search" maxLength={200} autocomplete="off" />
        ),
      )}
    >
      <ol class="desk-rows">
        {list.rows.map((row) => (
          <li class="desk-row desk-claim" data-keys-item>
            <div>
              <h2>
                <a href={row.href} data-keys-open>
                  <bdi>{row.name}</bdi>
                </a>
              </h2>
              <p class="desk-meta">
                {row.meta.map((word) => (
                  <bdi>{word}</bdi>
                ))}
              </p>
            </div>
            {row.lacks && (
              <p class="desk-state">
                <span class="todo">{row.lacks}</span>
              </p>
            )}
          </li>
        ))}
      </ol>
    </DeskList>
  );
}
