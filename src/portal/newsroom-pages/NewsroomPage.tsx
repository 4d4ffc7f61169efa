import { Body } from '../text/Body.tsx';
import type { ShownPageView } from './shown-page.view.ts';

/** One of the newsroom's own pages. */
export function NewsroomPage({ view }: { view: ShownPageView }) {
  const { lang, dir, updated, languages, others, preview } = view;
  return (
    <div class="newsroom-page">
      {preview && (
        <p class="page-preview" lang={preview.lang} dir={preview.dir}>
          {preview.said} {preview.back && <a href={preview.back.href}>{preview.back.text}</a>}
        </p>
      )}
      <article>
        <header lang={lang} dir={dir}>
          <h1>{view.title}</h1>
          {view.standfirst && <p class="stand">{view.standfirst}</p>}
        </header>
        <div class="body" lang={lang} dir={dir}>
          <Body body={view.body} dateline={null} words={view.bodyWords} pictures={view.pictures} />
          {view.facts.length > 0 && (
            <dl class="facts">
              {view.facts.map(({ term, value, isLtr }) => (
                <div>
                  <dt>{term}</dt>
                  <dd dir={isLtr ? 'ltr' : 'auto'}>{value}</dd>
                </div>
              ))}
            </dl>
          )}
        </div>
        <footer class="meta">
          <p>
            <time dateTime={updated.stamp.datetime}>{updated.text}</time>
          </p>
          {languages && (
            <p>
              {languages.label}{' '}
              {languages.links.map(({ text, href, lang: other }) => (
                <a href={href} hreflang={other}>
                  {text}
                </a>
              ))}
            </p>
          )}
        </footer>
      </article>
      {others && (
        <nav aria-label={others.label}>
          <ul>
            {others.links.map(({ text, href, lang: other, current }) => (
              <li>
                <a href={href} lang={other} aria-current={current ? 'page' : undefined}>
                  {text}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </div>
  );
}
