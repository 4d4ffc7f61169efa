import type { LinkView } from '../../site/frame.view.ts';
import { EntryFacts } from '../screening/EntryFacts.tsx';
import type { EntryFactsView } from '../screening/entry-facts.view.ts';
import { StaleLines } from '../screening/HitRows.tsx';

/** An entry of a list: what it says, what it said before, and which of our entities may match it. */
export interface EntryView {
  readonly stale: readonly string[];
  readonly notNewest: string | null;
  readonly facts: EntryFactsView;
  readonly hitsTitle: string;
  readonly noHits: string;
  readonly hits: readonly { readonly link: LinkView; readonly meta: readonly string[] }[];
  readonly statesTitle: string;
  readonly states: readonly { readonly versions: string; readonly changed: string | null }[];
  readonly back: LinkView;
}

/** One entry of a watch list. */
export function EntryPage({ entry }: { entry: EntryView }) {
  return (
    <>
      {entry.notNewest && <p class="screening-reason">{entry.notNewest}</p>}
      <StaleLines lines={entry.stale} />
      <div class="screening-narrow">
        <EntryFacts entry={entry.facts} />
      </div>
      <section>
        <h2>{entry.hitsTitle}</h2>
        {entry.hits.length === 0 && <p class="desk-about">{entry.noHits}</p>}
        <ul class="desk-rows">
          {entry.hits.map(({ link, meta }) => (
            <li class="desk-row">
              <p class="desk-name">
                <a href={link.href}>
                  <bdi>{link.text}</bdi>
                </a>
              </p>
              <p class="desk-meta">
                {meta.map((word) => (
                  <span>{word}</span>
                ))}
              </p>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{entry.statesTitle}</h2>
        <ul class="desk-rows">
          {entry.states.map(({ versions, changed }) => (
            <li class="desk-row">
              <p class="desk-name">{versions}</p>
              {changed && <p class="desk-meta">{changed}</p>}
            </li>
          ))}
        </ul>
      </section>
      <p class="desk-data">
        <a href={entry.back.href}>{entry.back.text}</a>
      </p>
    </>
  );
}
