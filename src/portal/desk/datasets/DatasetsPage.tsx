import { EmptyState } from '../../site/EmptyState.tsx';
import { FactList } from '../../ui/FactList.tsx';
import { Field, TextArea, Tick } from '../../ui/form/Field.tsx';
import { Time } from '../../ui/Time.tsx';
import type { DatasetView } from './dataset.view.ts';
import type { DatasetsView, UploadView } from './datasets.view.ts';
import { FollowNew, FollowSection } from './FollowSection.tsx';
import { DESCRIPTOR_MOST } from './upload.fields.ts';

/** All datasets, and the form that adds one. */
export function DatasetsPage({ datasets }: { datasets: DatasetsView }) {
  return (
    <>
      {datasets.empty && <EmptyState text={datasets.empty.text} advice={datasets.empty.advice} />}
      <ul class="desk-rows">
        {datasets.rows.map(({ name, meta, open, columns }) => (
          <li class="desk-row">
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
            </div>
            {(open || columns) && (
              <p class="desk-state">
                {open && <span class="todo">{open}</span>}
                {columns && <a href={columns.href}>{columns.text}</a>}
              </p>
            )}
          </li>
        ))}
      </ul>
      <p class="desk-data">
        <a href={datasets.json.href}>{datasets.json.text}</a>
      </p>
      <Upload upload={datasets.upload} />
      <FollowNew follow={datasets.follow} />
    </>
  );
}

/** One dataset: what it is, its fields and their roles, its versions with their effects, and the next version. */
export function DatasetPage({ dataset }: { dataset: DatasetView }) {
  const { confirm, publish, remove } = dataset;
  return (
    <>
      {dataset.about && (
        <p class="desk-about" dir="auto">
          {dataset.about}
        </p>
      )}
      <div class="desk-sides">
        <section>
          <FactList facts={dataset.facts} />
        </section>
        <section>
          <h2>{dataset.storiesTitle}</h2>
          {dataset.stories.length === 0 && <p class="desk-about">{dataset.noStories}</p>}
          <ul class="desk-rows">
            {dataset.stories.map(({ link, figures }) => (
              <li class="desk-row">
                <p class="desk-name">
                  <a href={link.href} lang={link.lang}>
                    <bdi>{link.text}</bdi>
                  </a>
                </p>
                <p class="desk-meta">{figures}</p>
              </li>
            ))}
          </ul>
        </section>
      </div>
      <section id="fields">
        <h2>{dataset.fieldsTitle}</h2>
        <table class="desk-table">
          <thead>
            <tr>
              {dataset.heads.map((head) => (
                <th scope="col">{head}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {dataset.fields.map(({ name, type, role, more }) => (
              <tr>
                <th scope="row">
                  <bdi>{name}</bdi>
                </th>
                <td>{type}</td>
                <td>{role}</td>
                <td>
                  <bdi>{more}</bdi>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        {confirm && (
          <form method="post" action={confirm.action}>
            <input type="hidden" name="seen" value={confirm.seen} />
            <p class="hint">{confirm.says}</p>
            <div class="acts">
              <button class="act" type="submit">
                {confirm.button}
              </button>
            </div>
          </form>
        )}
      </section>
      <section>
        <h2>{dataset.columns.title}</h2>
        {dataset.columns.guesses && (
          <p class="desk-about">
            <span class="todo">{dataset.columns.guesses}</span>
          </p>
        )}
        <p class="desk-data">
          <a href={dataset.columns.link.href}>{dataset.columns.link.text}</a>
        </p>
      </section>
      <section>
        <h2>{dataset.versionsTitle}</h2>
        <ol class="desk-rows">
          {dataset.versions.map(({ title, added, meta, note, changes, effect }) => (
            <li class="desk-row">
              <div>
                <p class="desk-name">{title}</p>
                <p class="desk-meta">
                  <Time stamp={added} />
                  {meta.map((word) => (
                    <bdi>{word}</bdi>
                  ))}
                </p>
                {note && (
                  <p class="desk-note" dir="auto">
                    {note}
                  </p>
                )}
                {changes && <p class="desk-note">{changes}</p>}
                {effect && <p class="desk-note">{effect}</p>}
              </div>
            </li>
          ))}
        </ol>
      </section>
      <FollowSection follow={dataset.follow} />
      <Upload upload={dataset.upload} />
      <section>
        <form class="desk-line" method="post" action={publish.action}>
          <input type="hidden" name="published" value={publish.published} />
          <button class="act" type="submit">
            {publish.button}
          </button>
          <p class="hint">{publish.hint}</p>
        </form>
        <form class="desk-line" method="post" action={remove.action}>
          <button class="act grave" type="submit">
            {remove.button}
          </button>
          <p class="hint">{remove.hint}</p>
        </form>
      </section>
      <p class="desk-data">
        {dataset.links.map(({ text, href }) => (
          <a href={href}>{text}</a>
        ))}
      </p>
    </>
  );
}

/** An import that is running, or has ended in another process. */
export function ImportPage({
  lines,
  link,
  stop = null,
}: {
  lines: readonly string[];
  link: { text: string; href: string };
  stop?: { text: string; action: string } | null;
}) {
  return (
    <>
      {lines.map((line) => (
        <p class="desk-about" role="status">
          {line}
        </p>
      ))}
      {stop && (
        <form method="post" action={stop.action}>
          <button type="submit">{stop.text}</button>
        </form>
      )}
      <p class="desk-data">
        <a href={link.href}>{link.text}</a>
      </p>
    </>
  );
}

function Upload({ upload }: { upload: UploadView }) {
  const { redistributable } = upload;
  return (
    <section id="upload">
      <h2>{upload.title}</h2>
      <p class="desk-about">{upload.hint}</p>
      <form method="post" action={upload.action} enctype="multipart/form-data">
        <div class="desk-grid">
          <Field
            {...upload.file}
            type="file"
            accept=".csv,.tsv,.txt,.xlsx,.parquet,.jsonl,.ndjson,.json,.xml"
            required
          />
          {upload.fields.map(({ needed, ...field }) => (
            <Field {...field} maxLength={500} autocomplete="off" required={needed} />
          ))}
        </div>
        {upload.about && <TextArea {...upload.about} maxLength={4000} />}
        {redistributable && <Tick name="redistributable" {...redistributable} />}
        <details class="desk-more" open={upload.descriptor.wrong !== undefined}>
          <summary>{upload.descriptor.label}</summary>
          <div class="desk-code">
            <TextArea {...upload.descriptor} maxLength={DESCRIPTOR_MOST} />
          </div>
        </details>
        <div class="acts">
          <button class="act" type="submit">
            {upload.button}
          </button>
        </div>
      </form>
    </section>
  );
}
