import type { LinkView } from '../../site/frame.view.ts';
import type { DataPlaceView } from './data-place.view.ts';

/** The place of a name: its dataset and column, with links to the rows and, if given, to screening. */
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
