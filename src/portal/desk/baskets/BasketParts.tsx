import { Time } from '../../ui/Time.tsx';
import type { BasketVersionsView, CodeView } from './basket-parts.view.ts';

/** The codes of a basket. */
export function BasketCodes({ title, codes }: { title: string; codes: readonly CodeView[] }) {
  return (
    <section>
      <h2>{title}</h2>
      <Codes codes={codes} />
    </section>
  );
}

/** The versions of a basket, with what changed in each. */
export function BasketVersions({ view }: { view: BasketVersionsView }) {
  return (
    <section>
      <h2>{view.title}</h2>
      <ol class="desk-rows">
        {view.versions.map((version) => (
          <li class="desk-row">
            <div>
              <p class="desk-name">{version.title}</p>
              <p class="desk-meta">
                <Time stamp={version.made} />
                <bdi>{version.source}</bdi>
                {version.note && <bdi>{version.note}</bdi>}
              </p>
              <Change word={view.addedWord} codes={version.added} />
              <Change word={view.removedWord} codes={version.removed} />
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Codes({ codes }: { codes: readonly CodeView[] }) {
  return (
    <ul class="desk-codes" dir="ltr" lang="en">
      {codes.map(({ code, name }) => (
        <li>
          <span>{code}</span>
          <span>{name}</span>
        </li>
      ))}
    </ul>
  );
}

function Change({ word, codes }: { word: string; codes: readonly CodeView[] }) {
  if (codes.length === 0) return null;
  return (
    <details class="desk-more" open={codes.length <= 12}>
      <summary>
        {word} ({codes.length})
      </summary>
      <Codes codes={codes} />
    </details>
  );
}
