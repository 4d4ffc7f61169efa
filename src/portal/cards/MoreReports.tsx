import type { CardView } from './card.view.ts';

/** The link of a card to the other reports of its event. */
export function MoreReports({ more }: Pick<CardView, 'more'>) {
  if (!more) return null;
  return (
    <p class="meta more-reports">
      <a href={more.href}>{more.text}</a>
    </p>
  );
}
