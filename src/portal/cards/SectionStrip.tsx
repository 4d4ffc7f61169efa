import { Card } from './Card.tsx';
import type { CardView } from './card.view.ts';
import { HeadlineList } from './HeadlineList.tsx';

interface Strip {
  readonly title: string;
  readonly href: string;
  readonly more: string;
  readonly cards: readonly CardView[];
}

/** A section on the front page: its newest story large, the next ones as headlines. */
export function SectionStrip({ title, href, more, cards }: Strip) {
  const [first, ...others] = cards;
  return (
    <section class="strip">
      <header>
        <h2>
          <a href={href}>{title}</a>
        </h2>
        <a class="more" href={href}>
          {more}
        </a>
      </header>
      <div class={others.length > 0 ? 'strip-body' : 'strip-body alone'}>
        {first && (
          <Card
            card={first}
            look={{
              level: 3,
              kicker: false,
              sizes: '(max-width: 36rem) 92vw, (max-width: 62rem) 46vw, 22rem',
            }}
          />
        )}
        {others.length > 0 && <HeadlineList cards={others} />}
      </div>
    </section>
  );
}
