import { Sourceline } from '../cards/Sourceline.tsx';
import { EmptyState } from '../site/EmptyState.tsx';
import { Line } from '../ui/Line.tsx';
import { Verdict } from './FigurePanel.tsx';
import type { FiguresView } from './figures.view.ts';

/** Every figure of a story: its sentence, its verdict and the reason. */
export function FiguresPage({ view }: { view: FiguresView }) {
  return (
    <article class="evidence">
      <header class="page-head">
        <div>
          <p class="kicker">
            <Line parts={[view.story]} />
          </p>
          <h1>{view.title}</h1>
          <Sourceline line={view.sourceline} />
        </div>
      </header>
      {view.empty && <EmptyState text={view.empty.text} advice={view.empty.advice} />}
      {view.items.length > 0 && (
        <ol class="of-story">
          {view.items.map((item) => (
            <li id={`figure-${item.id}`}>
              <p class="body" lang={view.lang} dir={view.dir}>
                {item.sentence.before}
                <a class={`figure ${item.mark}`} href={item.href}>
                  {item.sentence.exact}
                </a>
                {item.sentence.after}
              </p>
              <p class="meta">
                <Verdict mark={item.mark} word={item.word} /> {item.where && `${item.where} · `}
                {item.why} <Line parts={[item.place]} />
              </p>
            </li>
          ))}
        </ol>
      )}
      {view.unread && (
        <p class="meta" dir="auto">
          {view.unread}
        </p>
      )}
      <p class="links">
        {view.links.map((link) => (
          <Line parts={[link]} />
        ))}
      </p>
    </article>
  );
}
