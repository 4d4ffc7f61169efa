import { DataTable } from '../../ui/DataTable.tsx';
import { FormAnswerPart } from '../../ui/form/answers.tsx';
import { Field, TextArea } from '../../ui/form/Field.tsx';
import { Paging } from '../../ui/Paging.tsx';
import { Time } from '../../ui/Time.tsx';
import type { CaseStoryView, CaseView, SentenceView } from './case.view.ts';

/** A new version of a dataset as one decision: its changes, and every sentence they affect. */
export function CasePage({ view }: { view: CaseView }) {
  const { what, all, decisions } = view;
  return (
    <>
      <p class="desk-meta">
        <a href={view.back.href}>{view.back.text}</a>
        <a href={view.dataset.href}>{view.dataset.text}</a>
        {view.facts.map((fact) => (
          <span>{fact}</span>
        ))}
        <Time stamp={view.opened} />
        <b>{view.state}</b>
      </p>
      <section class="desk-story" aria-labelledby="what">
        <h2 id="what">{what.title}</h2>
        <p>{what.text}</p>
        {what.table && (
          <DataTable label={what.table.title} columns={what.table.columns} rows={what.table.rows} />
        )}
        {what.still && <p class="desk-note">{what.still}</p>}
      </section>
      {all && (
        <form class="desk-wide" method="post" action={view.decide}>
          {all.seen.map((seen) => (
            <input type="hidden" name="seen" value={seen} />
          ))}
          <p class="hint">{all.hint}</p>
          <Buttons accept={all.accept} decline={all.decline} />
        </form>
      )}
      {view.groups.map(({ label, stories }) =>
        label === null ? (
          stories.map((story) => <StoryPart story={story} view={view} />)
        ) : (
          <section aria-label={label}>
            <p class="desk-note">{label}</p>
            {stories.map((story) => (
              <StoryPart story={story} view={view} />
            ))}
          </section>
        ),
      )}
      {view.paging && <Paging paging={view.paging} />}
      {decisions && (
        <section class="desk-story" aria-labelledby="decisions">
          <h2 id="decisions">{decisions.title}</h2>
          <ul>
            {decisions.rows.map(({ text, story, at, note }) => (
              <li class="desk-meta">
                <b>{text}</b>
                <a href={story.href} lang={story.lang}>
                  <bdi>{story.text}</bdi>
                </a>
                <Time stamp={at} />
                {note && <span dir="auto">{note}</span>}
              </li>
            ))}
          </ul>
        </section>
      )}
      <p class="desk-data">
        {view.data.map(({ text, href }) => (
          <a href={href}>{text}</a>
        ))}
      </p>
    </>
  );
}

function StoryPart({ story, view }: { story: CaseStoryView; view: CaseView }) {
  const form = `decide-${story.id}`;
  return (
    <section class="desk-story" id={`s-${story.id}`} aria-labelledby={`h-${story.id}`}>
      <h2 id={`h-${story.id}`}>
        <a href={story.headline.href} lang={story.headline.lang}>
          <bdi>{story.headline.text}</bdi>
        </a>
      </h2>
      {story.wrong !== null && (
        <FormAnswerPart id={`wrong-${story.id}`} label={story.headline.text} lines={[story.wrong]} wrong />
      )}
      {story.sentences.map((sentence) => (
        <SentencePart sentence={sentence} story={story} view={view} form={form} />
      ))}
      {story.waits && (
        <form class="desk-wide" id={form} method="post" action={view.decide}>
          <input type="hidden" name="seen" value={story.seen} />
          <input type="hidden" name="one" value="yes" />
          <p class="desk-note">{story.told.label}</p>
          <blockquote class="desk-quote" lang={story.headline.lang} dir="auto">
            {story.told.text}
          </blockquote>
          <div class="desk-sides">
            <TextArea {...story.text} maxLength={2000} />
            <Field {...story.note} maxLength={500} autocomplete="off" />
          </div>
          <Buttons accept={view.accept} decline={view.decline} about={story.headline.text} />
          <p class="desk-data">
            <a href={story.editor.href}>{story.editor.text}</a>
          </p>
        </form>
      )}
    </section>
  );
}

function SentencePart({
  sentence,
  story,
  view,
  form,
}: {
  sentence: SentenceView;
  story: CaseStoryView;
  view: CaseView;
  form: string;
}) {
  const { rewrite, take, state, figures } = sentence;
  return (
    <div id={`q-${sentence.id}`}>
      {sentence.where && <p class="desk-note">{sentence.where}</p>}
      <div class="desk-sides">
        <div>
          <p class="desk-said-label">{sentence.passage.label}</p>
          <blockquote class="desk-quote" lang={sentence.lang} dir="auto">
            {sentence.passage.text}
          </blockquote>
        </div>
        {sentence.corrected !== null && (
          <div>
            <p class="desk-said-label">{sentence.corrected.label}</p>
            <blockquote class="desk-quote" lang={sentence.lang} dir="auto">
              {sentence.corrected.text}
            </blockquote>
          </div>
        )}
      </div>
      <DataTable
        label={`${figures.title}: ${sentence.passage.text}`}
        columns={figures.columns}
        rows={figures.rows}
      />
      {state && <p class={state.wrong ? 'desk-note wrong' : 'desk-note'}>{state.text}</p>}
      {sentence.decided !== null ? (
        <p class="desk-meta desk-decided">
          <b>{sentence.decided}</b>
        </p>
      ) : (
        <>
          <div class="field tick">
            <input
              id={take.id}
              form={form}
              name="sentence"
              type="checkbox"
              value={sentence.id}
              checked={take.on}
            />
            <label for={take.id}>{take.label}</label>
          </div>
          <details open={rewrite.open}>
            <summary>{rewrite.title}</summary>
            <form class="desk-wide" method="post" action={view.rewrite}>
              <input type="hidden" name="seen" value={story.seen} />
              <input type="hidden" name="sentence" value={sentence.id} />
              <TextArea {...rewrite.field} maxLength={2000} />
              <button class="act quiet" type="submit">
                {rewrite.button}
              </button>
            </form>
          </details>
        </>
      )}
    </div>
  );
}

function Buttons({ accept, decline, about }: { accept: string; decline: string; about?: string }) {
  return (
    <div class="acts">
      <button class="act" type="submit" name="decision" value="accept">
        {accept}
        {about && <span class="unseen"> {about}</span>}
      </button>
      <button class="act quiet" type="submit" name="decision" value="decline">
        {decline}
        {about && <span class="unseen"> {about}</span>}
      </button>
    </div>
  );
}
