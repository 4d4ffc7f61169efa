import { Save } from '../site/SaveButton.tsx';
import { Line } from '../ui/Line.tsx';
import { Picture } from '../ui/Picture.tsx';
import { Time } from '../ui/Time.tsx';
import type { CardView } from './card.view.ts';
import { MoreReports } from './MoreReports.tsx';
import { Sourceline } from './Sourceline.tsx';

/** How much of a story a card shows, and how large. */
export interface CardLook {
  readonly level: 2 | 3;
  readonly sizes: string;
  readonly kicker?: boolean;
  readonly picture?: boolean;
  readonly standfirst?: boolean;
  readonly by?: boolean;
  readonly first?: boolean;
}

/** A story card: picture, kicker, headline, standfirst, author and time. */
export function Card({ card, look }: { card: CardView; look: CardLook }) {
  const Heading = look.level === 2 ? 'h2' : 'h3';
  const picture = look.picture === false ? null : card.picture;
  return (
    <article class={picture ? 'card' : 'card no-pic'}>
      {picture && (
        <div class="pic">
          <Picture picture={{ ...picture, alt: '' }} sizes={look.sizes} first={look.first ?? false} />
        </div>
      )}
      <div class="card-text">
        {look.kicker !== false && card.kicker.length > 0 && (
          <p class="kicker">
            <Line parts={card.kicker} />
          </p>
        )}
        <Heading lang={card.lang} dir={card.dir}>
          <a href={card.href}>{card.headline}</a>
        </Heading>
        {look.standfirst !== false && card.standfirst && (
          <p class="stand" lang={card.lang} dir={card.dir}>
            {card.standfirst}
          </p>
        )}
        <p class="meta">
          {look.by && card.by ? `${card.by} · ` : null}
          <Time stamp={card.stamp} />
          <Save save={card.save} />
        </p>
        <MoreReports more={card.more} />
        <Sourceline line={card.sourceline} />
      </div>
    </article>
  );
}
