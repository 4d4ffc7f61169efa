import { EmptyState } from '../site/EmptyState.tsx';
import { Paging } from '../ui/Paging.tsx';
import type { EntitiesView } from './entities.view.ts';

/** Every entity with a page, A to Z. */
export function EntitiesPage({ view }: { view: EntitiesView }) {
  return (
    <div class="entities">
      <header class="page-head">
        <div>
          <h1>{view.title}</h1>
          <p class="stand">{view.about}</p>
        </div>
      </header>
      {view.filters.length > 0 && (
        <div class="narrow">
          {view.filters.map(({ title, links }) => (
            <nav aria-label={title}>
              <b>{title}</b>
              <ul>
                {links.map(({ text, href, count, current }) => (
                  <li>
                    <a href={href} aria-current={current ? 'true' : undefined}>
                      {text}
                    </a>{' '}
                    <span class="count">{count}</span>
                  </li>
                ))}
              </ul>
            </nav>
          ))}
        </div>
      )}
      {view.empty && <EmptyState text={view.empty.text} advice={view.empty.advice} />}
      {view.letters.map(({ letter, items }) => (
        <section class="letter">
          <h2>{letter}</h2>
          <ul>
            {items.map(({ name, href, about }) => (
              <li>
                <a href={href} lang="">
                  <bdi>{name}</bdi>
                </a>
                <span class="about">{about}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {view.paging && <Paging paging={view.paging} />}
    </div>
  );
}
