import { TextArea } from '../../ui/form/Field.tsx';
import { Time } from '../../ui/Time.tsx';
import { Quoted } from '../figures/QueuePage.tsx';
import { KeyCap } from '../frame/KeyCap.tsx';
import { KeysHelp } from '../frame/KeysHelp.tsx';
import { EntryFacts, Facts } from './EntryFacts.tsx';
import { Explanation } from './Explanation.tsx';
import { StaleLines } from './HitRows.tsx';
import type { HitView } from './hit.view.ts';

/** One hit: our entity, why it was found, the list's entry; the form to decide it, and past decisions. */
export function HitPage({ hit }: { hit: HitView }) {
  const { ours, why, theirs, history } = hit;
  return (
    <div data-keys-list data-failed={hit.keys.failed}>
      {hit.state && <p class="screening-state">{hit.state}</p>}
      {hit.reason && <p class="screening-reason">{hit.reason}</p>}
      <StaleLines lines={hit.stale} />
      <div class="screening-sides">
        <section class="screening-ours">
          <h2>{ours.title}</h2>
          <Facts rows={ours.rows} />
          <h3>{ours.mentionsTitle}</h3>
          {ours.noMentions && <p class="desk-about">{ours.noMentions}</p>}
          <ul class="screening-mentions">
            {ours.mentions.map(({ story, quoted }) => (
              <li>
                <p class="desk-sentence">
                  <Quoted quoted={quoted} />
                </p>
                <p class="desk-meta">
                  <a href={story.href} lang={story.lang}>
                    <bdi>{story.text}</bdi>
                  </a>
                </p>
              </li>
            ))}
          </ul>
          <p class="desk-data">
            {ours.links.map(({ text, href }) => (
              <a href={href}>{text}</a>
            ))}
          </p>
        </section>
        <section class="screening-why">
          <h2>{why.title}</h2>
          <Explanation explanation={why.explanation} />
        </section>
        <section class="screening-theirs">
          <h2>{theirs.title}</h2>
          <EntryFacts entry={theirs.entry} />
        </section>
      </div>
      <Decide hit={hit} />
      <section>
        <h2>{history.title}</h2>
        {history.rows.length === 0 && <p class="desk-about">{history.none}</p>}
        <ol class="desk-rows">
          {history.rows.map(({ at, text, note, about }) => (
            <li class="desk-row">
              <div>
                <p class="desk-name">{text}</p>
                {note && (
                  <p class="desk-note" dir="auto">
                    {note}
                  </p>
                )}
                <p class="desk-meta">
                  <bdi>{about}</bdi>
                </p>
              </div>
              <p class="desk-meta">
                <Time stamp={at} />
              </p>
            </li>
          ))}
        </ol>
      </section>
      <p class="desk-data">
        {hit.next && (
          <a href={hit.next.href} data-key="j ArrowRight" aria-keyshortcuts="j">
            {hit.next.text}
          </a>
        )}
        <a href={hit.all.href} data-key="q" aria-keyshortcuts="q">
          {hit.all.text}
        </a>
      </p>
      <KeysHelp keys={hit.keys} />
    </div>
  );
}

function Decide({ hit }: { hit: HitView }) {
  const { decide } = hit;
  const { note } = decide;
  return (
    <section id="decide" class="screening-decide">
      <h2>{decide.title}</h2>
      <form method="post" action={decide.action}>
        <input type="hidden" name="seen" value={decide.seen} />
        <TextArea
          name="note"
          label={note.label}
          value={note.value}
          hint={note.hint}
          wrong={note.wrong ?? undefined}
          maxLength={2000}
          autofocus={note.focus}
        />
        {decide.take && (
          <details class="desk-more" open={decide.take.ticks.some(({ on }) => on)}>
            <summary>{decide.take.title}</summary>
            <p class="hint" id="take-hint">
              {decide.take.hint}
            </p>
            <ul class="screening-entries" aria-describedby="take-hint">
              {decide.take.ticks.map(({ key, prop, text, on }, at) => (
                <li>
                  <input type="checkbox" id={`take-${at}`} name="take" value={key} checked={on} />{' '}
                  <label for={`take-${at}`}>
                    <bdi>{text}</bdi> <span class="screening-note">{prop}</span>
                  </label>
                </li>
              ))}
            </ul>
          </details>
        )}
        <div class="acts">
          {decide.buttons.map(({ value, key, text }) => (
            <button
              class="act quiet"
              type="submit"
              name="decision"
              value={value}
              data-key={key}
              aria-keyshortcuts={key}
              {...(value === 'same' && { 'data-key-field': 'note', 'data-key-says': note.first })}
            >
              {text}
              <KeyCap name={key} />
            </button>
          ))}
        </div>
        <p class="hint">{decide.hint}</p>
      </form>
    </section>
  );
}
