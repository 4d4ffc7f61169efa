import type { ErrorView } from './error.view.ts';

/** A page that says why there is nothing else to show, and where to go next. */
export function ErrorPage({ view }: { view: ErrorView }) {
  const { about, search } = view;
  return (
    <div class="error">
      <p class="kicker">{view.status}</p>
      <h1>{view.title}</h1>
      {about && (
        <p class="error-about" lang={about.lang} dir={about.dir}>
          {about.text}
        </p>
      )}
      <p class="stand">{view.text}</p>
      {view.when && <p class="meta">{view.when}</p>}
      <p>{view.advice}</p>
      <form action="/search" method="get" class="error-search">
        <input type="search" name="q" maxlength={200} aria-label={search.label} placeholder={search.button} />
        {search.lang && <input type="hidden" name="lang" value={search.lang} />}
        <button type="submit">{search.button}</button>
      </form>
      <ul class="plain-links">
        {view.links.map(({ text, href }) => (
          <li>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
