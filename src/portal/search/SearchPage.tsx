import { Follow, FollowForm } from '../cards/FollowButton.tsx';
import { StoryRow } from '../cards/StoryRow.tsx';
import { EmptyState } from '../site/EmptyState.tsx';
import { Note } from '../ui/Note.tsx';
import { SearchFilters } from './SearchFilters.tsx';
import { SearchForm } from './SearchForm.tsx';
import type { SearchView } from './search.view.ts';

/** The search results, best first, with the matching words. */
export function SearchPage({ view }: { view: SearchView }) {
  return (
    <>
      <header class="page-head search-head">
        <div>
          <h1>{view.title}</h1>
          <SearchForm form={view.form} />
        </div>
      </header>
      {view.filling && !view.empty && <Note parts={[{ text: view.filling }]} />}
      <div class="found">
        {view.filters.length > 0 && <SearchFilters label={view.filtersLabel} filters={view.filters} />}
        <div class="hits">
          {view.summary && (
            <p class="summary" role="status">
              {view.summary}
              {view.missing && <span class="why"> · {view.missing}</span>}
            </p>
          )}
          {view.follow && (
            <FollowForm form={view.follow.form}>
              <span>{view.follow.label}</span> <Follow follow={view.follow.button} />
            </FollowForm>
          )}
          {view.own && (
            <nav class="own-pages" aria-label={view.own.label}>
              <h2>{view.own.label}</h2>
              <ul>
                {view.own.links.map(({ text, href, lang }) => (
                  <li>
                    <a href={href} lang={lang}>
                      {text}
                    </a>
                  </li>
                ))}
              </ul>
            </nav>
          )}
          {view.empty && <EmptyState {...view.empty} />}
          <div class="rows">
            {view.hits.map(({ card, excerpt, also }) => (
              <StoryRow card={card}>
                <p class="stand" lang={card.lang} dir={card.dir}>
                  {excerpt.map(({ text, found }) => (found ? <mark>{text}</mark> : text))}
                </p>
                {also && <p class="why">{also}</p>}
              </StoryRow>
            ))}
          </div>
          {view.pages && (
            <nav class="paging" aria-label={view.pages.label}>
              {view.pages.previous && (
                <a href={view.pages.previous.href} rel="prev">
                  {view.pages.previous.text}
                </a>
              )}
              <span>{view.pages.where}</span>
              {view.pages.next && (
                <a class="older" href={view.pages.next.href} rel="next">
                  {view.pages.next.text}
                </a>
              )}
            </nav>
          )}
        </div>
      </div>
    </>
  );
}
