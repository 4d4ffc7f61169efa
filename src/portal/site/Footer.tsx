import { Line } from '../ui/Line.tsx';
import { renderedOnce } from '../ui/rendered-once.ts';
import type { FooterView, LinkView } from './frame.view.ts';

/** The footer of every page. */
export const Footer = renderedOnce(FooterOf);

function FooterOf({ footer, name }: { footer: FooterView; name: string }) {
  return (
    <footer class="foot">
      <div class="foot-about">
        <p class="foot-name">{name}</p>
        <p>{footer.about}</p>
        {footer.demo && <p class="demo-notice">{footer.demo}</p>}
      </div>
      {footer.pages.length + footer.links.length > 0 && (
        <nav aria-label={footer.label}>
          {footer.pages.length > 0 && (
            <ul class="foot-pages">
              <Links links={footer.pages} />
            </ul>
          )}
          {footer.links.length > 0 && (
            <ul>
              <Links links={footer.links} />
            </ul>
          )}
        </nav>
      )}
      {footer.accounts.length > 0 && (
        <nav class="foot-accounts" aria-label={footer.accountsLabel}>
          <ul>
            <Links links={footer.accounts} rel="me" />
          </ul>
        </nav>
      )}
      <p class="made-with">
        <Line parts={footer.madeWith} />
      </p>
    </footer>
  );
}

function Links({ links, rel }: { links: readonly LinkView[]; rel?: 'me' }) {
  return (
    <>
      {links.map(({ text, href, lang, current }) => (
        <li>
          <a href={href} rel={rel} lang={lang} aria-current={current ? 'page' : undefined}>
            {text}
          </a>
        </li>
      ))}
    </>
  );
}
