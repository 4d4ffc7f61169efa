import { Time } from '../../ui/Time.tsx';
import { PlaceLine } from '../entities/PlaceLine.tsx';
import { KeyCap } from '../frame/KeyCap.tsx';
import type { DataNameRow } from './data-names.view.ts';

/** The rows of the names in data, each with the form that decides it. */
export function DataNameRows({ names }: { names: readonly DataNameRow[] }) {
  return (
    <ol class="desk-rows">
      {names.map((row) => (
        <Name row={row} />
      ))}
    </ol>
  );
}

function Name({ row }: { row: DataNameRow }) {
  return (
    <li class="desk-row ent-name" id={`d-${row.id}`} data-keys-item aria-labelledby={`n-${row.id}`}>
      <div>
        <h2 id={`n-${row.id}`}>
          <a href={row.href} data-keys-open data-key="e" aria-keyshortcuts="e">
            <bdi>{row.name}</bdi>
          </a>
        </h2>
        <p class="desk-meta">
          <span class="ent-kind">{row.kind}</span>
          <span>{row.counts}</span>
          {row.first.about.map((word) => (
            <span>{word}</span>
          ))}
        </p>
        <PlaceLine place={row.first} screen={row.screen} />
        {row.decided && (
          <p class="desk-meta">
            <span>
              {row.decided.text} {row.decided.at && <Time stamp={row.decided.at} />}
            </span>
          </p>
        )}
        {row.person && <p class="hint">{row.person}</p>}
      </div>
      <NameForm row={row} />
    </li>
  );
}

function NameForm({ row }: { row: DataNameRow }) {
  const { form } = row;
  const others = row.candidates.slice(form.acceptText ? 1 : 0);
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
        {others.length > 0 && (
          <ul class="ent-candidates">
            {others.map((candidate) => (
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
        {!form.acceptText && form.newText && (
          <button class="act" type="submit" name="entity" value="new" data-key="a" aria-keyshortcuts="a">
            {form.newText}
            <span class="unseen"> {row.name}</span>
            <KeyCap name="a" />
          </button>
        )}
        <div class="ent-line">
          {form.acceptText && form.newText && (
            <button class="word" type="submit" name="entity" value="new" data-key="n" aria-keyshortcuts="n">
              {form.newText}
              <span class="unseen"> {row.name}</span>
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
    </div>
  );
}
