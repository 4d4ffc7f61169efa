import { Choice, Field } from '../../ui/form/Field.tsx';
import { Quoted } from '../figures/QueuePage.tsx';
import { KeysHelp } from '../frame/KeysHelp.tsx';
import type { MentionView, OccurrenceView } from './mention.view.ts';
import type { CandidateView } from './mentions.view.ts';

/** One name: where it is mentioned, and the candidates. */
export function MentionPage({ name }: { name: MentionView }) {
  const { row } = name;
  return (
    <div data-keys-list data-failed={name.keys.failed}>
      <p class="desk-meta">
        <span class="ent-kind">{row.kind}</span>
        {[...row.about, row.counts, ...row.why].map((word) => (
          <span>{word}</span>
        ))}
        {row.decided && <span>{row.decided.text}</span>}
      </p>
      {row.person && <p class="hint">{row.person}</p>}
      <div class="desk-sides">
        <section>
          <h2>{name.whoTitle}</h2>
          <Decide name={name} />
          <Search name={name} />
        </section>
        <section>
          <h2>{name.occurrencesTitle}</h2>
          <p class="hint">{name.occurrencesHint}</p>
          <ol class="desk-rows">
            {name.occurrences.map((one) => (
              <OccurrenceItem one={one} />
            ))}
          </ol>
        </section>
      </div>
      <p class="desk-data">
        <a href={name.back.href} data-key="b" aria-keyshortcuts="b">
          {name.back.text}
        </a>
      </p>
      <KeysHelp keys={name.keys} />
    </div>
  );
}

function Decide({ name }: { name: MentionView }) {
  const { row, make } = name;
  const { form } = row;
  return (
    <form id="decide" method="post" action={name.action}>
      {name.hidden.map(([field, value]) => (
        <input type="hidden" name={field} value={value} />
      ))}
      {row.several && <p class="hint">{row.several}</p>}
      <Candidates candidates={row.candidates} key1={form.acceptText === null ? undefined : 'a'} />
      <div class="acts">
        {row.candidates.length === 0 && form.acceptText && (
          <button class="act" type="submit" data-key="a" aria-keyshortcuts="a">
            {form.acceptText}
          </button>
        )}
        {form.rejectText && (
          <button class="act quiet" type="submit" formAction={name.reject} data-key="r" aria-keyshortcuts="r">
            {form.rejectText}
          </button>
        )}
      </div>
      <details class="desk-more">
        <summary data-key="n" aria-keyshortcuts="n">
          {make.title}
        </summary>
        <Field {...make.label} maxLength={300} autocomplete="off" />
        <Choice {...make.kind} />
        <Field {...make.country} maxLength={60} autocomplete="off" />
        <div class="acts">
          <button class="act" type="submit" name="entity" value="new">
            {make.button}
          </button>
          {name.change && (
            <button class="act quiet" type="submit" formAction={name.change}>
              {name.kindTitle}
            </button>
          )}
        </div>
      </details>
    </form>
  );
}

function Search({ name }: { name: MentionView }) {
  const { search, found } = name;
  return (
    <section data-find={search.find} data-find-take={search.take} data-find-none={search.none}>
      <form class="ent-find" method="get" action={search.action}>
        {search.hidden.map(([field, value]) => (
          <input type="hidden" name={field} value={value} />
        ))}
        <Field {...search.field} type="search" maxLength={200} autocomplete="off" />
        <button class="act quiet" type="submit">
          {search.button}
        </button>
      </form>
      <div data-found aria-live="polite">
        {found?.length === 0 && <p class="desk-note">{search.none}</p>}
        {found && <Candidates candidates={found} />}
      </div>
    </section>
  );
}

function OccurrenceItem({ one }: { one: OccurrenceView }) {
  return (
    <li class="desk-row ent-tick">
      <input type="checkbox" form="decide" id={`o-${one.id}`} name="mention" value={one.id} checked />
      <div>
        <label class="desk-sentence" for={`o-${one.id}`}>
          <Quoted quoted={one.quoted} />
        </label>
        <p class="desk-meta">
          <a href={one.story.href} lang={one.story.lang}>
            <bdi>{one.story.text}</bdi>
          </a>
          {one.about.map((word) => (
            <bdi>{word}</bdi>
          ))}
        </p>
      </div>
    </li>
  );
}

/** Candidate entities, each with a button to choose it; the first may have a keyboard shortcut. */
function Candidates({
  candidates,
  key1,
}: {
  candidates: readonly CandidateView[];
  key1?: string | undefined;
}) {
  if (candidates.length === 0) return null;
  return (
    <ul class="ent-choices">
      {candidates.map((candidate, at) => (
        <li>
          <button
            class={key1 && at === 0 ? 'act' : 'act quiet'}
            type="submit"
            form="decide"
            name="entity"
            value={candidate.id}
            {...(key1 && at === 0 && { 'data-key': key1, 'aria-keyshortcuts': key1 })}
          >
            <bdi>{candidate.take}</bdi>
          </button>
          <a href={candidate.href} class="ent-about">
            {candidate.about.map((word) => (
              <bdi>{word}</bdi>
            ))}
          </a>
        </li>
      ))}
    </ul>
  );
}
