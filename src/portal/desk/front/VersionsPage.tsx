import { EmptyState } from '../../site/EmptyState.tsx';
import { Time } from '../../ui/Time.tsx';
import type { VersionsView } from './versions.view.ts';

/** Every version of a board, newest first, with its changes. */
export function VersionsPage({ view }: { view: VersionsView }) {
  const { rows, empty, older, data, back, about } = view;
  return (
    <>
      <p class="desk-about">{about}</p>
      <p class="desk-data">
        <a href={back.href}>{back.text}</a>
      </p>
      {empty && <EmptyState {...empty} />}
      <ol class="desk-rows">
        {rows.map(({ link, by, at, kind, why, stands, changes }) => (
          <li class="desk-row board-version">
            <div>
              <h2>
                <a href={link.href}>{link.text}</a>
              </h2>
              <p class="desk-meta">
                <bdi>{by}</bdi>
                <Time stamp={at} />
                {kind && <span>{kind}</span>}
                {stands && <span class="todo">{stands}</span>}
              </p>
              {why && (
                <p class="board-why">
                  <bdi>{why}</bdi>
                </p>
              )}
              <ul>
                {changes.map((text) => (
                  <li>
                    <bdi>{text}</bdi>
                  </li>
                ))}
              </ul>
            </div>
          </li>
        ))}
      </ol>
      <p class="desk-data">
        {older && <a href={older.href}>{older.text}</a>}
        <a href={data.href}>{data.text}</a>
      </p>
    </>
  );
}
