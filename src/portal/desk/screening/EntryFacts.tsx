import type { EntryFactsView, FactRow } from './entry-facts.view.ts';

/** Facts in two columns: the label, and each of its values on its own line. */
export function Facts({ rows }: { rows: readonly FactRow[] }) {
  return (
    <dl class="desk-facts screening-facts">
      {rows.map(({ label, lines }) => (
        <div>
          <dt>{label}</dt>
          <dd>
            {lines.map(({ text, note, href }) => (
              <p>
                {href ? (
                  <a href={href}>
                    <bdi>{text}</bdi>
                  </a>
                ) : (
                  <bdi>{text}</bdi>
                )}
                {note && <span class="screening-note"> {note}</span>}
              </p>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** What a list says about an entry, with a link to it. */
export function EntryFacts({ entry }: { entry: EntryFactsView }) {
  return (
    <>
      <Facts rows={entry.rows} />
      <p class="desk-data">
        {entry.links.map(({ text, href, rel }) => (
          <a href={href} rel={rel}>
            {text}
          </a>
        ))}
      </p>
    </>
  );
}
