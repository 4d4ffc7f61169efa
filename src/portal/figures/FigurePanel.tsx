import { Line } from '../ui/Line.tsx';
import { FigureChart } from './FigureChart.tsx';
import type { FactView, FigurePageView } from './figure.view.ts';

/** The details of a figure, opened in place in the story: verdict, reason, chart, facts, and links to the rest. */
export function FigurePanel({ view }: { view: FigurePageView }) {
  return (
    <section
      class={`panel ${view.mark}`}
      aria-label={view.sentence.exact}
      lang={view.language}
      dir={view.direction}
    >
      <header>
        <Verdict mark={view.mark} word={view.word} />
        <button type="button" class="x" aria-label={view.close}>
          ×
        </button>
      </header>
      <p class="answer">{view.why}</p>
      {view.note && <p class="meta">{view.note}</p>}
      {view.chart && <FigureChart chart={view.chart} />}
      <Facts facts={view.facts} />
      <p class="links">
        <Line parts={[view.whole]} />
        {view.links.map((link) => (
          <Line parts={[link]} />
        ))}
      </p>
    </section>
  );
}

/** A verdict as its symbol and its word. */
export function Verdict({ mark, word }: { mark: string; word: string }) {
  return (
    <strong class={`verdict ${mark}`}>
      <span class="sign" aria-hidden="true" />
      <span class="word">{word}</span>
    </strong>
  );
}

/** Terms and their values. */
export function Facts({ facts }: { facts: readonly FactView[] }) {
  if (facts.length === 0) return null;
  return (
    <dl class="facts">
      {facts.map(({ term, parts, lang }) => (
        <div>
          <dt>{term}</dt>
          <dd lang={lang}>
            <Line parts={parts} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
