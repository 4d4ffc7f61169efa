import type { FooterView } from '../pages/frame.view.ts';
import { Line } from './Line.tsx';
import { renderedOnce } from './rendered-once.ts';

/** The foot of every page. */
export const Footer = renderedOnce(FooterOf);

function FooterOf({ footer, name }: { footer: FooterView; name: string }) {
  return (
    <footer class="foot">
      <div class="foot-about">
        <p class="foot-name">{name}</p>
        <p>{footer.about}</p>
        {footer.demo && <p class="demo-notice">{footer.demo}</p>}
      </div>
      <nav aria-label={footer.label}>
        {footer.pages.length > 0 && (
          <ul class="foot-pages">
            {footer.pages.map(({ text, href, lang, current }) => (
              <li>
                <a href={href} lang={lang} aria-current={current ? 'page' : undefined}>
                  {text}
                </a>
              </li>
            ))}
          </ul>
        )}
        <ul>
          {footer.links.map(({ text, href, current }) => (
            <li>
              <a href={href} aria-current={current ? 'page' : undefined}>
                {text}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <p class="made-with">
        <Line parts={footer.madeWith} />
      </p>
    </footer>
  );
}
