import { PersonalPart } from '../ui/PersonalPart.tsx';
import { renderedOnce } from '../ui/rendered-once.ts';
import { Time } from '../ui/Time.tsx';
import { AccountTools } from './AccountTools.tsx';
import type { Frame, LinkView, LogoView, SearchBox } from './frame.view.ts';

/** The header of every page: date and tools, name and search, sections. */
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
      <Mast name={name} home={home} logo={frame.logo} search={search} />
      {frame.sections.length > 0 && (
        <Sections label={frame.sectionsLabel} sections={frame.sections} aside={frame.aside} />
      )}
    </header>
  );
}

const Mast = renderedOnce(MastOf);

function MastOf({
  name,
  home,
  logo,
  search,
}: {
  name: string;
  home: string;
  logo: LogoView | null;
  search: SearchBox;
}) {
  return (
    <div class="mast">
      <a class="name" href={home} translate={false}>
        {logo ? <Logo logo={logo} name={name} /> : name}
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
  aside,
}: {
  label: string;
  sections: Frame['sections'];
  aside: LinkView | null;
}) {
  return (
    <nav class="sections" aria-label={label}>
      {sections.map(({ text, href, lang, current }) => (
        <a href={href} lang={lang} aria-current={current ? 'page' : undefined}>
          {text}
        </a>
      ))}
      {aside && (
        <a class="aside" href={aside.href} aria-current={aside.current ? 'page' : undefined}>
          {aside.text}
        </a>
      )}
    </nav>
  );
}

/** The logo in place of the name; on a dark page one made for light pages gets a light background. */
function Logo({ logo, name }: { logo: LogoView; name: string }) {
  const { src, srcset, dark, width, height } = logo;
  return (
    <picture class={dark ? 'logo' : 'logo on-light'}>
      {dark && <source media="(prefers-color-scheme: dark)" srcset={dark.srcset ?? dark.src} />}
      <img src={src} srcset={srcset ?? undefined} alt={name} width={width} height={height} />
    </picture>
  );
}

/** The header of a page that leads nowhere else yet. */
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
