import { Choice, Field } from '../../ui/form/Field.tsx';
import { DeskList } from '../frame/DeskList.tsx';
import type { FeedsView } from './feeds.view.ts';

/** The feeds that the newsroom follows, and their filters. */
export function FeedsPage({ feeds }: { feeds: FeedsView }) {
  const { search, add } = feeds;
  return (
    <DeskList
      list={feeds}
      before={
        <p class="acts">
          <a class="act" href={add.href}>
            {add.text}
          </a>
        </p>
      }
      fields={
        <>
          <Field {...search.text} type="search" maxLength={200} autocomplete="off" />
          <Choice {...search.state} />
        </>
      }
    >
      <ol class="desk-rows">
        {feeds.rows.map((row) => (
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
              <p class="desk-meta">
                <code dir="ltr">{row.address}</code>
              </p>
              {row.trouble && (
                <p class="desk-meta">
                  <span class="wrong">{row.trouble}</span>
                </p>
              )}
            </div>
          </li>
        ))}
      </ol>
    </DeskList>
  );
}
