import type { Frame } from '../pages/frame.view.ts';
import { AccountTools } from './AccountTools.tsx';
import { PersonalPart } from './PersonalPart.tsx';
import { Time } from './Time.tsx';

/** The head of every page: date and tools, name and search, sections. */
export function Header({ frame }: { frame: Frame }) {
  const { search } = frame;
  if (frame.bare) return <BareHeader frame={frame} />;
  return (
    <header class="top">
      <div class="util">
        <span class="today">
          <Time stamp={frame.today} />
        </span>
        <nav class="tools" aria-label={frame.toolsLabel}>
          <PersonalPart part="account">
            <AccountTools tools={frame.account} />
          </PersonalPart>
          {frame.tools.map(({ text, href, current }) => (
            <a href={href} aria-current={current ? 'page' : undefined}>
              {text}
            </a>
          ))}
        </nav>
        <Languages frame={frame} />
      </div>
      <div class="mast">
        <a class="name" href={frame.home} translate={false}>
          {frame.name}
        </a>
        <a class="to-search" href={search.link}>
          {search.button}
        </a>
        <search>
          <form action={search.action} method="get">
            <input
              type="search"
              name="q"
              value={search.text}
              maxlength={200}
              placeholder={search.button}
              aria-label={search.label}
            />
            {search.lang && <input type="hidden" name="lang" value={search.lang} />}
            <button type="submit">{search.button}</button>
          </form>
        </search>
      </div>
      <nav class="sections" aria-label={frame.sectionsLabel}>
        {frame.sections.map(({ text, href, current }) => (
          <a href={href} aria-current={current ? 'page' : undefined}>
            {text}
          </a>
        ))}
        <a
          class="aside"
          href={frame.corrections.href}
          aria-current={frame.corrections.current ? 'page' : undefined}
        >
          {frame.corrections.text}
        </a>
      </nav>
    </header>
  );
}

/** The head of a page from which there is nowhere to go yet. */
function BareHeader({ frame }: { frame: Frame }) {
  return (
    <header class="top bare">
      <div class="util">
        <span class="today">
          <Time stamp={frame.today} />
        </span>
        <Languages frame={frame} />
      </div>
    </header>
  );
}

function Languages({ frame }: { frame: Frame }) {
  if (frame.languages.length === 0) return null;
  return (
    <nav class="languages" aria-label={frame.languagesLabel}>
      {frame.languages.map(({ text, href, lang, title, current }) => (
        <a href={href} lang={lang} hreflang={lang} title={title} aria-current={current ? 'true' : undefined}>
          {text}
        </a>
      ))}
    </nav>
  );
}
