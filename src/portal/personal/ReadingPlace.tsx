import type { ReadingPlaceView } from './reading-place.view.ts';

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'reading-place': {
        'data-slug': string;
        'data-progress': string;
        children?: import('preact').ComponentChildren;
      };
    }
  }
}

/** Where a member stopped in this story, and the script that records their progress. */
export function ReadingPlace({ place, script }: { place: ReadingPlaceView; script: string }) {
  return (
    <reading-place data-slug={place.slug} data-progress={place.progress}>
      {place.goOn && (
        <a class="said" href="#go-on" hidden>
          {place.goOn}
        </a>
      )}
      <script type="module" src={script} />
    </reading-place>
  );
}
