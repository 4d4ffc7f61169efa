import type { ChangedFactsView } from './changed-facts.view.ts';

/** What of figures and names has changed between two texts, before how they differ word by word. */
export function ChangedFacts({ facts: { title, lang, none, rows, more } }: { facts: ChangedFactsView }) {
  return (
    <section class="changed-facts">
      <h2>{title}</h2>
      {none && <p class="desk-about">{none}</p>}
      {rows.length > 0 && (
        <ul>
          {rows.map(({ what, href, says }) => (
            <li>
              {href ? (
                <a href={href}>
                  <bdi lang={lang}>{what}</bdi>
                </a>
              ) : (
                <bdi lang={lang}>{what}</bdi>
              )}{' '}
              <span class="desk-meta">
                {/* In the page's direction: numbers and an arrow alone would be read from left to right. */}
                {says.map((text) => (
                  <span>{text}</span>
                ))}
              </span>
            </li>
          ))}
        </ul>
      )}
      {more && <p class="desk-meta">{more}</p>}
    </section>
  );
}
