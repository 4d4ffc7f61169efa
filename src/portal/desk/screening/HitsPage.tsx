import { Choice } from '../../ui/form/Field.tsx';
import { DeskList } from '../frame/DeskList.tsx';
import { KeyCap } from '../frame/KeyCap.tsx';
import type { HitRow, HitsView } from './hits.view.ts';
import type { QuestionPart } from './question.view.ts';

/** The queue of hits: each a question, with buttons to decide it. */
export function HitsPage({ hits }: { hits: HitsView }) {
  const { search } = hits;
  return (
    <DeskList
      list={hits}
      before={
        <p class="desk-data">
          <a href={hits.screen.href}>{hits.screen.text}</a>
        </p>
      }
      fields={
        <>
          <Choice {...search.list} options={search.lists} />
          <Choice {...search.kind} options={search.kinds} />
        </>
      }
      notes={<StaleLines lines={hits.stale} />}
    >
      <ol class="desk-rows">
        {hits.rows.map((row) => (
          <HitItem row={row} words={hits.words} />
        ))}
      </ol>
    </DeskList>
  );
}

function HitItem({ row, words }: { row: HitRow; words: HitsView['words'] }) {
  const { decide } = row;
  return (
    <li class="desk-row screening-row" data-keys-item>
      <div>
        <h2>
          <a href={row.href} data-keys-open>
            <Question parts={row.question} />
          </a>
        </h2>
        <p class="desk-meta">
          {row.meta.map((word) => (
            <bdi>{word}</bdi>
          ))}
        </p>
        {row.reason && <p class="screening-reason">{row.reason}</p>}
      </div>
      {row.state && <p class="desk-state">{row.state}</p>}
      {decide && (
        <form class="desk-acts" method="post" action={decide.action} data-keys-send>
          <input type="hidden" name="seen" value={decide.seen} />
          <input type="hidden" name="from" value="queue" />
          <a class="act quiet" href={decide.sameHref} data-key="s" aria-keyshortcuts="s">
            {words.same}
            <span class="unseen"> {decide.about}</span>
            <KeyCap name="s" />
          </a>
          <button
            class="act quiet"
            type="submit"
            name="decision"
            value="not-the-same"
            data-key="n"
            aria-keyshortcuts="n"
          >
            {words.not}
            <span class="unseen"> {decide.about}</span>
            <KeyCap name="n" />
          </button>
          <button
            class="act quiet"
            type="submit"
            name="decision"
            value="unsure"
            data-key="u"
            aria-keyshortcuts="u"
          >
            {words.unsure}
            <span class="unseen"> {decide.about}</span>
            <KeyCap name="u" />
          </button>
        </form>
      )}
    </li>
  );
}

/** A question with its two names highlighted. */
export function Question({ parts }: { parts: readonly QuestionPart[] }) {
  return (
    <>
      {parts.map(({ text, isName }) =>
        isName ? (
          <b class="screening-name">
            <bdi>{text}</bdi>
          </b>
        ) : (
          text
        ),
      )}
    </>
  );
}

/** Warnings about outdated lists, wherever they are used. */
export function StaleLines({ lines }: { lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <ul class="screening-stale">
      {lines.map((line) => (
        <li>{line}</li>
      ))}
    </ul>
  );
}
