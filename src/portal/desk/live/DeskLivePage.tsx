import { Field, Tick } from '../../ui/form/Field.tsx';
import { Time } from '../../ui/Time.tsx';
import { LiveForm, Step } from './LiveForm.tsx';
import type { DeskLiveView, ListedEntryView } from './live.view.ts';

/** The page for writing live coverage: an entry, the summary, the key points, and all entries. */
export function DeskLivePage({ view }: { view: DeskLiveView }) {
  const { story, reader, write, summary, points, entries, back } = view;
  return (
    <div class="live-desk">
      <p class="desk-about">
        <a href={story.href} lang={story.lang} dir="auto">
          {story.text}
        </a>
      </p>
      {view.refuses && <p class="desk-about">{view.refuses}</p>}
      {view.begin && <Step step={view.begin} grave />}
      {(view.state.length > 0 || view.ending) && (
        <div class="live-state">
          <p>{view.state.join(' ')}</p>
          {view.ending && <Step step={view.ending} grave />}
        </div>
      )}
      <div class="live-beside">
        <div>
          {write && (
            <section id="write">
              <h2>{write.title}</h2>
              <LiveForm
                form={write.form}
                before={
                  <>
                    <input type="hidden" name="entry" value={write.entryId} />
                    <div lang={write.form.lang} dir={write.form.dir}>
                      <Field {...write.headline} maxLength={200} autocomplete="off" />
                    </div>
                  </>
                }
                after={
                  <>
                    <Field {...write.byline} maxLength={200} autocomplete="off" />
                    <Tick name="key" label={write.key.label} on={write.key.on} />
                  </>
                }
              />
            </section>
          )}
          {summary && (
            <section id="summary">
              <h2>{summary.title}</h2>
              <LiveForm
                form={summary.form}
                before={<input type="hidden" name="version" value={summary.version} />}
              />
            </section>
          )}
        </div>
        <div>
          <Listed id="points" {...points} />
          <Listed id="entries" {...entries} />
        </div>
      </div>
      <p class="desk-data">
        {entries.older && (
          <a href={entries.older.href} rel="next">
            {entries.older.text}
          </a>
        )}
        {reader && <a href={reader.href}>{reader.text}</a>}
        <a href={back.href}>{back.text}</a>
      </p>
    </div>
  );
}

function Listed({
  id,
  title,
  none,
  rows,
}: {
  id: string;
  title: string;
  none: string | null;
  rows: readonly ListedEntryView[];
}) {
  return (
    <section id={id}>
      <h2>{title}</h2>
      {none && <p class="desk-about">{none}</p>}
      <ul class="desk-rows">
        {rows.map((row) => (
          <li class="desk-row">
            <p class="desk-name" lang={row.lang} dir="auto">
              {row.title}
            </p>
            <p class="desk-meta">
              <Time stamp={row.stamp} />
              {row.words.map((word) => (
                <span>{word}</span>
              ))}
            </p>
            <div class="desk-acts">
              <a href={row.link.href}>{row.link.text}</a>
              {row.steps.map((step) => (
                <Step step={step} />
              ))}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
