import { Choice } from '../../ui/form/Field.tsx';
import { DeskList } from '../frame/DeskList.tsx';
import type { PagesView } from './pages.view.ts';

/** The newsroom's own pages, and the link to create one. */
export function PagesPage({ view }: { view: PagesView }) {
  const { begin } = view;
  const after = (
    <section id="new">
      <h2>{begin.title}</h2>
      <p class="desk-about">{begin.about}</p>
      <form class="desk-search" method="get" action={begin.action}>
        {begin.lang && <input type="hidden" name="lang" value={begin.lang} />}
        <Choice {...begin.kind} />
        <Choice {...begin.language} />
        <button class="act" type="submit">
          {begin.button}
        </button>
      </form>
    </section>
  );
  return (
    <DeskList list={view} after={after}>
      <ol class="desk-rows">
        {view.rows.map(({ link, state, path, meta }) => (
          <li class="desk-row">
            <div>
              <h2>
                <a href={link.href}>
                  <bdi lang={link.lang}>{link.text}</bdi>
                </a>
              </h2>
              <p class="desk-meta">
                <b>{state}</b>
                {meta.map((word) => (
                  <bdi>{word}</bdi>
                ))}
                <code dir="ltr">{path}</code>
              </p>
            </div>
          </li>
        ))}
      </ol>
    </DeskList>
  );
}
