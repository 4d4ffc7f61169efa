import { Choice, Field } from '../../ui/form/Field.tsx';
import { Time } from '../../ui/Time.tsx';
import { Quoted } from '../figures/QueuePage.tsx';
import { DeskList, Shown } from '../frame/DeskList.tsx';
import { KeyCap } from '../frame/KeyCap.tsx';
import type { NameRow, NamesView } from './mentions.view.ts';

/** The undecided names in stories, or the decided ones. */
export function MentionsPage({ names }: { names: NamesView }) {
  const { search, story } = names;
  return (
    <DeskList
      list={names}
      before={<Shown label={names.whereLabel} links={names.where} />}
      fields={
        <>
          <Field {...search.text} type="search" maxLength={200} />
          <Choice {...search.kind} options={search.kinds} />
          <Choice {...search.language} options={search.languages} />
          <Field {...search.story} type="search" maxLength={120} />
        </>
      }
      isWide
      notes={
        story && (
          <p class="desk-meta ent-story">
            <a href={story.read.href} lang={story.read.lang} data-key="s" aria-keyshortcuts="s">
              <bdi>{story.read.text}</bdi>
            </a>
            <a href={story.all.href}>{story.all.text}</a>
          </p>
        )
      }
    >
      <ol class="desk-rows">
        {names.rows.map((row) => (
          <Name row={row} one={story !== null} />
        ))}
      </ol>
    </DeskList>
  );
}

function Name({ row, one }: { row: NameRow; one: boolean }) {
  const { form } = row;
  return (
    <li class="desk-row ent-name" id={`m-${row.id}`} data-keys-item aria-labelledby={`n-${row.id}`}>
      <div>
        <h2 id={`n-${row.id}`}>
          <a href={row.href} data-keys-open data-key="e" aria-keyshortcuts="e">
            <bdi lang={row.lang}>{row.name}</bdi>
          </a>
        </h2>
        <p class="desk-meta">
          <span class="ent-kind">{row.kind}</span>
          {row.about.map((word) => (
            <span>{word}</span>
          ))}
          <span>{row.counts}</span>
          {row.why.map((word) => (
            <span>{word}</span>
          ))}
        </p>
        <p class="desk-sentence">
          <Quoted quoted={row.quoted} />
        </p>
        <p class="desk-meta">
          {!one && (
            <a href={row.story.href} lang={row.story.lang} data-key="s" aria-keyshortcuts="s">
              <bdi>{row.story.text}</bdi>
            </a>
          )}
          {row.place && <span>{row.place}</span>}
          {row.decided && (
            <span>
              {row.decided.text} {row.decided.at && <Time stamp={row.decided.at} />}
            </span>
          )}
        </p>
        {row.person && <p class="hint">{row.person}</p>}
      </div>
      <NameForms row={row} form={form} />
    </li>
  );
}

function NameForms({ row, form }: { row: NameRow; form: NameRow['form'] }) {
  return (
    <div class="ent-acts">
      <form method="post" action={form.accept} data-keys-send>
        {form.hidden.map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        {row.several && <p class="hint">{row.several}</p>}
        {form.acceptText && (
          <button class="act" type="submit" data-key="a" aria-keyshortcuts="a">
            <bdi>{form.acceptText}</bdi>
            <span class="unseen"> {row.name}</span>
            <KeyCap name="a" />
          </button>
        )}
        {row.candidates.length > (form.acceptText ? 1 : 0) && (
          <ul class="ent-candidates">
            {row.candidates.slice(form.acceptText ? 1 : 0).map((candidate) => (
              <li>
                <button class="word" type="submit" name="entity" value={candidate.id}>
                  <bdi>{candidate.take}</bdi>
                </button>{' '}
                <a href={candidate.href} class="ent-about">
                  {candidate.about.join(' · ')}
                </a>
              </li>
            ))}
          </ul>
        )}
        <div class="ent-line">
          {form.standing && (
            <button
              class="word"
              type="submit"
              name="standing"
              value="yes"
              title={form.standing.hint}
              data-key="f"
              aria-keyshortcuts="f"
            >
              {form.standing.text}
              <span class="unseen"> {row.name}</span>
            </button>
          )}
          {!form.acceptText && (
            <button class="word" type="submit" name="entity" value="new">
              {form.newText}
            </button>
          )}
          <a href={row.href}>{form.otherText}</a>
          {form.rejectText && (
            <button class="word" type="submit" formAction={form.reject} data-key="r" aria-keyshortcuts="r">
              {form.rejectText}
              <span class="unseen"> {row.name}</span>
            </button>
          )}
        </div>
      </form>
      <details class="desk-more">
        <summary>{form.kindTitle}</summary>
        <form class="ent-line" method="post" action={form.change}>
          {form.hidden.map(([name, value]) => (
            <input type="hidden" name={name} value={value} />
          ))}
          {form.kinds.map(({ value, text }, at) => (
            <button
              class="word"
              type="submit"
              name="kind"
              value={value}
              data-key={String(at + 1)}
              aria-keyshortcuts={String(at + 1)}
            >
              {text}
            </button>
          ))}
        </form>
      </details>
    </div>
  );
}
