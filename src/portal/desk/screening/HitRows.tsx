import type { QueuedHit } from '../../../entities/screening/hits.queries.ts';
import { countryName } from '../../../language/countries/country-name.ts';
import { type Edition, hrefIn } from '../../site/edition.ts';
import { kindWord } from '../../text/entity-words.ts';
import { localName } from '../../text/shown-name.ts';
import { KeyCap } from '../frame/KeyCap.tsx';
import { DECISION_KEYS, listName, reasonWords, scoreWords, stateWord, versionWords } from './hit-words.ts';
import { type QuestionPart, questionOf } from './question.view.ts';

/** The rows of the queue of hits: each a question, with buttons to decide it. */
export function HitRows({ hits, edition }: { hits: readonly QueuedHit[]; edition: Edition }) {
  return (
    <ol class="desk-rows">
      {hits.map((hit) => (
        <HitItem hit={hit} edition={edition} />
      ))}
    </ol>
  );
}

function HitItem({ hit, edition }: { hit: QueuedHit; edition: Edition }) {
  const { words } = edition;
  const { entity, entry } = hit;
  const listed = entry.names[0]?.name ?? entry.key;
  return (
    <li class="desk-row screening-row" data-keys-item>
      <div>
        <h2>
          <a href={hrefIn(edition, `/desk/screening/${hit.id}`)} data-keys-open>
            <Question parts={questionOf(entity.label, listed, words)} />
          </a>
        </h2>
        <p class="desk-meta">
          {metaOf(hit, edition).map((word) => (
            <bdi>{word}</bdi>
          ))}
        </p>
        {hit.reason && hit.state === 'waiting' && (
          <p class="screening-reason">{reasonWords(hit.reason, edition)}</p>
        )}
      </div>
      {hit.state === 'waiting' ? (
        <DecideForm hit={hit} about={`${entity.label} – ${listed}`} edition={edition} />
      ) : (
        <p class="desk-state">{stateWord(hit.state, words)}</p>
      )}
    </li>
  );
}

function metaOf({ entity, entry, version, score, threshold }: QueuedHit, edition: Edition): string[] {
  const { words, language } = edition;
  const local = localName(entity, language);
  return [
    ...(local ? [local] : []),
    kindWord(entity.schema, words),
    ...(entity.country ? [countryName(entity.country, language)] : []),
    listName(version, entry, edition),
    versionWords(version, edition),
    words.say('hitEntry', { key: entry.key }),
    ...(entry.programmes.length > 0 ? [entry.programmes.slice(0, 6).join(', ')] : []),
    words.say('hitScore', { score: scoreWords(score, words), threshold: scoreWords(threshold, words) }),
  ];
}

/** The buttons to decide a hit here; `about` says of whom, for screen readers. */
function DecideForm({ hit, about, edition }: { hit: QueuedHit; about: string; edition: Edition }) {
  const { words } = edition;
  const path = `/desk/screening/${hit.id}`;
  const parts = (text: string, key: string) => (
    <>
      {text}
      <span class="unseen"> {about}</span>
      <KeyCap name={key} />
    </>
  );
  const button = (value: 'not-the-same' | 'unsure', text: string) => {
    const key = DECISION_KEYS[value];
    return (
      <button
        class="act quiet"
        type="submit"
        name="decision"
        value={value}
        data-key={key}
        aria-keyshortcuts={key}
      >
        {parts(text, key)}
      </button>
    );
  };
  const { same } = DECISION_KEYS;
  return (
    <form class="desk-acts" method="post" action={hrefIn(edition, `${path}/decide`)} data-keys-send>
      <input type="hidden" name="seen" value={String(hit.changedAt.getTime())} />
      <input type="hidden" name="from" value="queue" />
      <a
        class="act quiet"
        href={hrefIn(edition, path, { say: 'same' })}
        data-key={same}
        aria-keyshortcuts={same}
      >
        {parts(words.say('hitsSame'), same)}
      </a>
      {button('not-the-same', words.say('hitsNot'))}
      {button('unsure', words.say('hitsUnsure'))}
    </form>
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
