import { EmptyState } from '../site/EmptyState.tsx';
import type { TradeView } from './trade.view.ts';

/** The trade desk: its questions, the datasets they apply to, the baskets of goods. */
export function TradePage({ view }: { view: TradeView }) {
  return (
    <>
      <header class="page-head">
        <div>
          <h1>{view.title}</h1>
          <p class="stand">{view.stand}</p>
        </div>
      </header>
      <section class="trade-part">
        <h2>{view.datasetsTitle}</h2>
        {view.empty && <EmptyState text={view.empty.text} advice={view.empty.advice} />}
        <div class="trade-sets">
          {view.datasets.map(({ name, href, about, questions }) => (
            <article class="trade-set">
              <h3>
                <a href={href}>{name}</a>
              </h3>
              <p>{about}</p>
              <ul>
                {questions.map((question) => (
                  <li class={question.lacks ? 'lacking' : undefined}>
                    <a href={question.href}>{question.text}</a>
                    {question.lacks && <span> – {question.lacks}</span>}
                  </li>
                ))}
              </ul>
            </article>
          ))}
        </div>
      </section>
      <section class="trade-part">
        <h2>{view.questionsTitle}</h2>
        <dl>
          {view.questions.map(({ title, asks }) => (
            <div>
              <dt>{title}</dt>
              <dd>{asks}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section class="trade-part">
        <h2>{view.baskets.title}</h2>
        <p class="stand">{view.baskets.help}</p>
        <ul class="plain-links">
          {view.baskets.links.map(({ text, href }) => (
            <li>
              <a href={href}>{text}</a>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
