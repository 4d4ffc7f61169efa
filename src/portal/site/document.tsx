import type { ComponentChildren } from 'preact';
import { render } from 'preact-render-to-string';
import type { Accent } from '../../accent.ts';
import type { Page } from '../http/page.ts';
import { assets } from '../ui/assets.ts';
import { PersonalPart } from '../ui/PersonalPart.tsx';
import { Footer } from './Footer.tsx';
import type { Frame } from './frame.view.ts';
import { Head } from './Head.tsx';
import { Header } from './Header.tsx';
import { StrangersSaveForm } from './SaveButton.tsx';

/** A whole HTML document: `children` inside the frame. */
export function documentOf(frame: Frame, children: ComponentChildren, layout: string): string {
  const head = render(<Head head={frame.head} type={frame.type} assets={assets()} />);
  const body = render(
    <body class={layout}>
      <a class="skip" href="#content">
        {frame.skip}
      </a>
      <Header frame={frame} />
      <main id="content">{children}</main>
      {!frame.bare && (
        <>
          <PersonalPart part="saves">
            <StrangersSaveForm saving={frame.saving} />
          </PersonalPart>
          <Footer footer={frame.footer} name={frame.name} />
        </>
      )}
    </body>,
  );
  const data = frame.head.data.map(dataBlock).join('') + termsBlock(frame.head.reserved);
  return `<!doctype html><html lang="${frame.language}" dir="${frame.direction}"${typeOf(frame.type)}${styleOf(frame.accent)}><head>${head}${data}</head>${body}</html>\n`;
}

/**
 * The newsroom's colours under the names that tokens.css uses; they are hexadecimal, so nothing in them can end the
 * attribute.
 */
function styleOf(accent: Accent | null): string {
  if (accent === null) return '';
  const { light, lightWash, dark, darkWash } = accent;
  return ` style="--accent:${light};--accent-wash:${lightWash};--accent-dark:${dark};--accent-dark-wash:${darkWash}"`;
}

/** What tokens.css sets the other typeface by; the usual one has no mark. */
function typeOf(type: Frame['type']): string {
  return type === 'serif' ? '' : ` data-type="${type}"`;
}

/** The terms for machines; what they say is escaped as XML, and so cannot end the element. */
function termsBlock(reserved: string | undefined): string {
  return reserved === undefined ? '' : `<script type="application/rsl+xml">${reserved}</script>`;
}

/** A page of HTML as the server takes it. */
export function htmlPage(text: string, page: Pick<Page, 'cacheTags'> & Partial<Page>): Page {
  return { status: 200, type: 'text/html; charset=utf-8', text, ...page };
}

/** Machine-readable data inside a document, escaped so that it cannot end its element. */
export function dataBlock(data: object): string {
  return `<script type="application/ld+json">${JSON.stringify(data)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029')}</script>`;
}
