import type { CardView } from '../pages/card.view.ts';
import { Time } from './Time.tsx';

/** Headlines with their times, one below the other; numbered where their order is a ranking. */
export function HeadlineList({
  cards,
  ranked,
  level,
}: {
  cards: readonly CardView[];
  ranked?: boolean;
  level: 3 | 4;
}) {
  const Heading = level === 3 ? 'h3' : 'h4';
  return (
    <ol class={ranked ? 'headlines ranked' : 'headlines'}>
      {cards.map((card) => (
        <li>
          <Heading lang={card.lang} dir={card.dir}>
            <a href={card.href}>{card.headline}</a>
          </Heading>
          <p class="meta">
            <Time stamp={card.stamp} />
          </p>
        </li>
      ))}
    </ol>
  );
}
