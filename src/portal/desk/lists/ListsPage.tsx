import { EmptyState } from '../../site/EmptyState.tsx';
import { Choice, Field, Tick } from '../../ui/form/Field.tsx';
import { StaleLines } from '../screening/HitRows.tsx';
import type { ListsView, ListUploadView } from './lists.view.ts';

/** All watch lists, each with its age and the changes in its newest version; and the form that imports one. */
export function ListsPage({ lists }: { lists: ListsView }) {
  return (
    <>
      <StaleLines lines={lists.stale} />
      {lists.empty && <EmptyState text={lists.empty.text} advice={lists.empty.advice} />}
      <ul class="desk-rows">
        {lists.rows.map(({ name, meta, changes, state }) => (
          <li class="desk-row desk-claim">
            <div>
              <h2>
                <a href={name.href}>
                  <bdi>{name.text}</bdi>
                </a>
              </h2>
              <p class="desk-meta">
                {meta.map((word) => (
                  <bdi>{word}</bdi>
                ))}
              </p>
              {changes && <p class="desk-note">{changes}</p>}
            </div>
            {state.length > 0 && (
              <p class="desk-state">
                {state.map(({ text, look, href }) => (
                  <span class={look}>{href ? <a href={href}>{text}</a> : text}</span>
                ))}
              </p>
            )}
          </li>
        ))}
      </ul>
      <p class="desk-data">
        {lists.links.map(({ text, href }) => (
          <a href={href}>{text}</a>
        ))}
      </p>
      <ListUpload upload={lists.upload} />
    </>
  );
}

/** The form that uploads the files of a list. */
export function ListUpload({ upload }: { upload: ListUploadView }) {
  const { format, more, redistributable, acceptRemovals } = upload;
  return (
    <section id="upload">
      <h2>{upload.title}</h2>
      <p class="desk-about">{upload.hint}</p>
      <form method="post" action={upload.action} enctype="multipart/form-data">
        <div class="desk-grid">
          {format && <Choice {...format} />}
          <Field
            name="files"
            label={upload.files.label}
            wrong={upload.files.wrong ?? undefined}
            type="file"
            multiple
            required
            accept=".csv,.xml,.txt,.tsv,.json,.jsonl,.ndjson,.ijson"
          />
          {upload.fields.map((field) => (
            <Field {...field} maxLength={500} autocomplete="off" />
          ))}
        </div>
        {more && (
          <details class="desk-more" open={more.open}>
            <summary>{more.label}</summary>
            <div class="desk-grid">
              {more.fields.map((field) => (
                <Field {...field} maxLength={500} autocomplete="off" />
              ))}
            </div>
            {redistributable && <Tick name="redistributable" {...redistributable} />}
          </details>
        )}
        <Tick name="accept-removals" {...acceptRemovals} />
        <div class="acts">
          <button class="act" type="submit">
            {upload.button}
          </button>
        </div>
      </form>
    </section>
  );
}
