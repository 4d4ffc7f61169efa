import { Save } from '../site/SaveButton.tsx';
import { Time } from '../ui/Time.tsx';
import type { CardView } from './card.view.ts';
import { MoreReports } from './MoreReports.tsx';
import { Sourceline } from './Sourceline.tsx';

/** Headlines with their times, one below the other; numbered if they are ranked. */
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
          <MoreReports more={card.more} />
          <Sourceline line={card.sourceline} />
        </li>
      ))}
    </ol>
  );
}
