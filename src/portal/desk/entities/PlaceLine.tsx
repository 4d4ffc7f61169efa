import type { LinkView } from '../../site/frame.view.ts';
import type { DataPlaceView } from './data-place.view.ts';

/** Where a name stands: its dataset and column, with the way to the rows and, where it is given, to the lists. */
export function PlaceLine({ place, screen }: { place: DataPlaceView; screen?: LinkView }) {
  return (
    <p class="desk-meta">
      <a href={place.dataset.href}>
        <bdi>{place.dataset.text}</bdi>
      </a>
      <bdi>{place.column}</bdi>
      {place.show && (
        <a href={place.show.href} {...(screen && { 'data-key': 's', 'aria-keyshortcuts': 's' })}>
          {place.show.text}
          <span class="unseen"> {place.value}</span>
        </a>
      )}
      {screen && (
        <a href={screen.href} data-key="w" aria-keyshortcuts="w">
          {screen.text}
          <span class="unseen"> {place.value}</span>
        </a>
      )}
    </p>
  );
}
