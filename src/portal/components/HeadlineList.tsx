import type { CardView } from '../pages/card.view.ts';
import { Save } from './SaveButton.tsx';
import { Sourceline } from './Sourceline.tsx';
import { Time } from './Time.tsx';

/** Headlines with their times, one below the other; numbered where their order is a ranking. */
export function HeadlineList({ cards, ranked }: { cards: readonly CardView[]; ranked?: boolean }) {
  return (
    <ol class={ranked ? 'headlines ranked' : 'headlines'}>
      {cards.map((card) => (
        <li>
          <h3 lang={card.lang} dir={card.dir}>
            <a href={card.href}>{card.headline}</a>
          </h3>
          <p class="meta">
            <Time stamp={card.stamp} />
            <Save save={card.save} />
          </p>
          <Sourceline line={card.sourceline} />
        </li>
      ))}
    </ol>
  );
}
