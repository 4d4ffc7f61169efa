import { Time } from '../../ui/Time.tsx';
import { Facts } from '../screening/EntryFacts.tsx';
import { StaleLines } from '../screening/HitRows.tsx';
import { ListUpload } from './ListsPage.tsx';
import type { ListDeltaView, ListVersionRow, ListView, RemoveView } from './list.view.ts';

/** One watch list: what it is, its versions with their changes, the next one, and its removal. */
export function ListPage({ list }: { list: ListView }) {
  return (
    <>
      {list.about && (
        <p class="desk-about" dir="auto">
          {list.about}
        </p>
      )}
      <StaleLines lines={list.stale} />
      <div class="screening-narrow">
        <Facts rows={list.facts} />
      </div>
      {list.delta && <Delta delta={list.delta} />}
      <section>
        <h2>{list.versionsTitle}</h2>
        <ol class="desk-rows">
          {list.versions.map((version) => (
            <Version version={version} />
          ))}
        </ol>
      </section>
      <ListUpload upload={list.upload} />
      <section>
        <Remove remove={list.remove} />
      </section>
      <p class="desk-data">
        {list.links.map(({ text, href }) => (
          <a href={href}>{text}</a>
        ))}
      </p>
    </>
  );
}

function Version({ version }: { version: ListVersionRow }) {
  const { title, imported, meta, note, changes, see, remove } = version;
  return (
    <li class="desk-row">
      <div>
        <p class="desk-name">{title}</p>
        <p class="desk-meta">
          <Time stamp={imported} />
          {meta.map((word) => (
            <bdi>{word}</bdi>
          ))}
        </p>
        {note && (
          <p class="desk-note" dir="auto">
            {note}
          </p>
        )}
        {changes && (
          <p class="desk-note">
            {changes} {see && <a href={see.href}>{see.text}</a>}
          </p>
        )}
        {remove && <Remove remove={remove} number={version} />}
      </div>
    </li>
  );
}

function Remove({ remove, number }: { remove: RemoveView; number?: ListVersionRow }) {
  return (
    <details class="desk-more">
      <summary>
        {remove.title}
        {number && <span class="unseen"> {number.title}</span>}
      </summary>
      <form method="post" action={remove.action}>
        <p class="hint">{remove.hint}</p>
        <div class="field tick">
          <input id={remove.id} name="sure" type="checkbox" value="yes" required />
          <label for={remove.id}>{remove.sure}</label>
        </div>
        {remove.id !== 'remove-list' && (
          <input type="hidden" name="version" value={remove.id.replace('remove-', '')} />
        )}
        <div class="acts">
          <button class="act grave" type="submit">
            {remove.title}
          </button>
        </div>
      </form>
    </details>
  );
}

function Delta({ delta }: { delta: ListDeltaView }) {
  return (
    <section id="changes">
      <h2>{delta.title}</h2>
      {delta.groups.map(({ title, entries, more }) => (
        <>
          <h3>{title}</h3>
          <ul class="screening-entries">
            {entries.map(({ text, href, note }) => (
              <li>
                {href ? (
                  <a href={href}>
                    <bdi>{text}</bdi>
                  </a>
                ) : (
                  <bdi>{text}</bdi>
                )}
                {note && <span class="screening-note"> {note}</span>}
              </li>
            ))}
          </ul>
          {more && <p class="desk-about">{more}</p>}
        </>
      ))}
    </section>
  );
}
