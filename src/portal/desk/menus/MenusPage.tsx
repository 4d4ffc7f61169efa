import { Time } from '../../ui/Time.tsx';
import type { MenusView } from './menus.view.ts';

/** The menus of the portal, each as readers see it. */
export function MenusPage({ view }: { view: MenusView }) {
  return (
    <>
      <ol class="desk-rows menu-list">
        {view.menus.map(({ link, about, links, none, changed, standard, edit }) => (
          <li class="desk-row">
            <div>
              <h2>
                <a href={link.href}>{link.text}</a>
              </h2>
              <p class="desk-about">{about}</p>
              {none ? (
                <p class="menu-none">{none}</p>
              ) : (
                <ul class="menu-shown">
                  {links.map(({ text, href, lang }) => (
                    <li>
                      <a href={href}>
                        <bdi lang={lang}>{text}</bdi>
                      </a>
                    </li>
                  ))}
                </ul>
              )}
              <p class="desk-meta">
                {standard && <b>{standard}</b>}
                {changed && (
                  <span>
                    <bdi>{changed.by}</bdi> · <Time stamp={changed.at} />
                  </span>
                )}
              </p>
            </div>
            <p>
              <a class="act quiet" href={link.href} aria-label={edit.label}>
                {edit.text}
              </a>
            </p>
          </li>
        ))}
      </ol>
      <p class="desk-data">
        {view.data.map(({ text, href }) => (
          <a href={href}>{text}</a>
        ))}
      </p>
    </>
  );
}
