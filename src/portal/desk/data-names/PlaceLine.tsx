import type { DataPlaceView } from './data-names.view.ts';

/** Where a name stands: its dataset and column, with the way to the rows. */
export function PlaceLine({ place, keyed = false }: { place: DataPlaceView; keyed?: boolean }) {
  return (
    <p class="desk-meta">
      <a href={place.dataset.href}>
        <bdi>{place.dataset.text}</bdi>
      </a>
      <bdi>{place.column}</bdi>
      {place.show && (
        <a href={place.show.href} {...(keyed && { 'data-key': 's', 'aria-keyshortcuts': 's' })}>
          {place.show.text}
          <span class="unseen"> {place.value}</span>
        </a>
      )}
    </p>
  );
}
