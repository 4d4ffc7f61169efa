import type { Frame, LinkView, SearchBox } from '../pages/frame.view.ts';
import { AccountTools } from './AccountTools.tsx';
import { PersonalPart } from './PersonalPart.tsx';
import { renderedOnce } from './rendered-once.ts';
import { Time } from './Time.tsx';

/** The head of every page: date and tools, name and search, sections. */
export function Header({ frame }: { frame: Frame }) {
  const { name, home, search } = frame;
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
      <Mast name={name} home={home} search={search} />
      <Sections label={frame.sectionsLabel} sections={frame.sections} corrections={frame.corrections} />
    </header>
  );
}

const Mast = renderedOnce(MastOf);

function MastOf({ name, home, search }: { name: string; home: string; search: SearchBox }) {
  return (
    <div class="mast">
      <a class="name" href={home} translate={false}>
        {name}
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
  );
}

const Sections = renderedOnce(SectionsOf);

function SectionsOf({
  label,
  sections,
  corrections,
}: {
  label: string;
  sections: readonly LinkView[];
  corrections: LinkView;
}) {
  return (
    <nav class="sections" aria-label={label}>
      {sections.map(({ text, href, current }) => (
        <a href={href} aria-current={current ? 'page' : undefined}>
          {text}
        </a>
      ))}
      <a class="aside" href={corrections.href} aria-current={corrections.current ? 'page' : undefined}>
        {corrections.text}
      </a>
    </nav>
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
