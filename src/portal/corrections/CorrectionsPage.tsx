import { EmptyState } from '../site/EmptyState.tsx';
import { Line } from '../ui/Line.tsx';
import { Note } from '../ui/Note.tsx';
import { Time } from '../ui/Time.tsx';
import type { CorrectionsView } from './corrections.view.ts';

/** All corrections, newest first. */
export function CorrectionsPage({ view }: { view: CorrectionsView }) {
  return (
    <>
      <header class="page-head">
        <div>
          <h1>{view.title}</h1>
          <p class="stand">{view.promise}</p>
        </div>
      </header>
      <nav class="kinds" aria-label={view.kinds.label}>
        {view.kinds.links.map(({ text, href, current }) => (
          <a href={href} aria-current={current ? 'page' : undefined}>
            {text}
          </a>
        ))}
      </nav>
      {view.note && <Note parts={view.note} />}
      {view.empty && <EmptyState text={view.empty.text} advice={view.empty.advice} />}
      <div class="rows">
        {view.items.map((item) => (
          <article class="row">
            <p class="row-when">
              <span class="row-kind">{item.kind}</span> <Time stamp={item.stamp} />
            </p>
            <div class="row-text">
              <h2 lang={item.lang} dir={item.dir}>
                <a href={item.href}>{item.headline}</a>
              </h2>
              <p lang={item.lang} dir={item.dir}>
                {item.text}
              </p>
              {item.passages.map((passage) => (
                <p class="correction-passage" dir="auto">
                  {passage}
                </p>
              ))}
              {item.figure && (
                <p class="meta">
                  <Line parts={[item.figure]} />
                </p>
              )}
            </div>
          </article>
        ))}
      </div>
      <p class="meta data-links">
        {view.data.map(({ text, href }) => (
          <a href={href}>{text}</a>
        ))}
      </p>
    </>
  );
}
