import { FigureChart } from './FigureChart.tsx';
import { Facts, Verdict } from './FigurePanel.tsx';
import type { FigurePageView } from './figure.view.ts';

interface Props {
  readonly view: FigurePageView;
  /** The portal's name, and its URL. */
  readonly name: string;
  readonly site: string;
  /** The link to the figure's page. */
  readonly href: string;
}

/** A figure as a card on another site: its links open outside the frame. */
export function EmbedCard({ view, name, site, href }: Props) {
  const { sentence } = view;
  return (
    <main class={`panel ${view.mark}`}>
      <h1 class="answer body" lang={view.lang} dir={view.dir}>
        {sentence.before}
        <span class={`figure ${view.mark}`}>{sentence.exact}</span>
        {sentence.after}
      </h1>
      <p>
        <Verdict mark={view.mark} word={view.word} /> {view.why}
      </p>
      {view.chart && <FigureChart chart={view.chart} />}
      <Facts
        facts={view.facts
          .filter(({ onCard }) => onCard)
          .map(({ parts, ...fact }) => ({
            ...fact,
            parts: parts.map(({ text }) => ({ text })),
          }))}
      />
      <p class="links">
        <a href={href} target="_blank" rel="noopener">
          {view.whole.text}
        </a>
        <a href={`${site}/`} target="_blank" rel="noopener">
          {name}
        </a>
      </p>
    </main>
  );
}
