import type { LinkView } from '../ui/link.view.ts';
import type { CountedLink, SitemapView } from './sitemap.view.ts';

/** Every entry point to the portal on one page. */
export function SitemapPage({ view }: { view: SitemapView }) {
  return (
    <>
      <header class="page-head">
        <div>
          <h1>{view.title}</h1>
          <p class="stand">{view.help}</p>
        </div>
      </header>
      {view.groups.map(({ title, links }) => (
        <section class="ways">
          <h2>{title}</h2>
          <Links links={links} />
        </section>
      ))}
      {view.years.length > 0 && (
        <section class="ways">
          <h2>{view.monthsTitle}</h2>
          <div>
            {view.years.map(({ year, months }) => (
              <div class="year">
                <h3>{year}</h3>
                <Links links={months} />
              </div>
            ))}
          </div>
        </section>
      )}
      {view.newsroom.length > 0 && (
        <section class="ways">
          <h2>{view.newsroomTitle}</h2>
          <Plain links={view.newsroom} />
        </section>
      )}
      <section class="ways">
        <h2>{view.evidenceTitle}</h2>
        <Plain links={view.evidence} />
      </section>
      <section class="ways">
        <h2>{view.feedsTitle}</h2>
        <Plain links={view.feeds} />
      </section>
    </>
  );
}

function Plain({ links }: { links: readonly LinkView[] }) {
  return (
    <ul>
      {links.map(({ text, href, lang }) => (
        <li>
          <a href={href} lang={lang}>
            {text}
          </a>
        </li>
      ))}
    </ul>
  );
}

function Links({ links }: { links: readonly CountedLink[] }) {
  return (
    <ul>
      {links.map(({ text, href, count }) => (
        <li>
          <a href={href}>{text}</a> <span class="count">{count}</span>
        </li>
      ))}
    </ul>
  );
}
