/** Something the newsroom keeps, in one row: what it is called, what is known of it, and what it lacks. */
interface KeptRow {
  readonly href: string;
  readonly name: string;
  readonly meta: readonly string[];
  readonly lacks: string | null;
}

/** The rows of a list of sources, or of places. */
export function KeptRows({ rows }: { rows: readonly KeptRow[] }) {
  return (
    <ol class="desk-rows">
      {rows.map((row) => (
        <li class="desk-row desk-claim" data-keys-item>
          <div>
            <h2>
              <a href={row.href} data-keys-open>
                <bdi>{row.name}</bdi>
              </a>
            </h2>
            <p class="desk-meta">
              {row.meta.map((word) => (
                <bdi>{word}</bdi>
              ))}
            </p>
          </div>
          {row.lacks && (
            <p class="desk-state">
              <span class="todo">{row.lacks}</span>
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}
