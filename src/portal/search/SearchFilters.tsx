import type { FilterView } from './search.view.ts';

/** Filters of a search, each with its number of stories. */
export function SearchFilters({ label, filters }: { label: string; filters: readonly FilterView[] }) {
  return (
    <nav class="filters" aria-label={label}>
      {filters.map(({ title, links }) => (
        <div class="filter">
          <h2>{title}</h2>
          <ul>
            {links.map(({ text, href, current, count }) => (
              <li>
                <a href={href} aria-current={current ? 'true' : undefined}>
                  {text}
                  {count && <span class="count"> {count}</span>}
                </a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}
