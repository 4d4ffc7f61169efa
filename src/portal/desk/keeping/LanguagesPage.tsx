import type { LinkView } from '../../site/frame.view.ts';

/** One language of a story, ready to display. */
export interface LanguageRow {
  readonly language: string;
  readonly headline: LinkView;
  readonly state: string;
  readonly text: string;
  readonly age: string;
  readonly isBehind: boolean;
  readonly since: LinkView | null;
}

/** The languages of a story, the original first, each with the age of its text. */
export function LanguagesPage({
  rows,
  none,
  back,
}: {
  rows: readonly LanguageRow[];
  none: string | null;
  back: LinkView;
}) {
  return (
    <div class="versions">
      <p class="desk-data">
        <a href={back.href}>{back.text}</a>
      </p>
      {none && <p class="desk-about">{none}</p>}
      <ul class="desk-rows">
        {rows.map(({ language, headline, state, text, age, isBehind, since }) => (
          <li class="desk-row">
            <div>
              <h2>
                <a href={headline.href} lang={headline.lang}>
                  <bdi>{headline.text}</bdi>
                </a>
              </h2>
              <p class="desk-meta">
                <span>{language}</span>
                <span>{state}</span>
                <span>{text}</span>
              </p>
              {since && (
                <p class="desk-data versions-links">
                  <a href={since.href}>{since.text}</a>
                </p>
              )}
            </div>
            <p class="desk-meta">
              <span class={isBehind ? 'wrong' : undefined}>{age}</span>
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}
