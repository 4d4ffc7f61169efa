import type { ComponentChildren } from 'preact';
import { Save } from '../site/SaveButton.tsx';
import { Line } from '../ui/Line.tsx';
import { Picture } from '../ui/Picture.tsx';
import { Time } from '../ui/Time.tsx';
import type { CardView } from './card.view.ts';
import { Sourceline } from './Sourceline.tsx';

interface Props {
  readonly card: CardView;
  readonly level?: 2 | 3;
  readonly children?: ComponentChildren;
}

/** A story as a row of a long list: time, headline, and a small picture. */
export function StoryRow({ card, level = 2, children }: Props) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <article class="row">
      <p class="row-when">
        <Time stamp={card.stamp} />
        <Save save={card.save} />
      </p>
      <div class="row-text">
        {card.kicker.length > 0 && (
          <p class="kicker">
            <Line parts={card.kicker} />
          </p>
        )}
        <Heading lang={card.lang} dir={card.dir}>
          <a href={card.href}>{card.headline}</a>
        </Heading>
        {children ??
          (card.standfirst && (
            <p class="stand" lang={card.lang} dir={card.dir}>
              {card.standfirst}
            </p>
          ))}
        <Sourceline line={card.sourceline} />
      </div>
      {card.picture && (
        <div class="pic row-pic">
          <Picture picture={{ ...card.picture, alt: '' }} sizes="(max-width: 36rem) 30vw, 12rem" />
        </div>
      )}
    </article>
  );
}
