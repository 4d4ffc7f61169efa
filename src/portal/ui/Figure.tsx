import { Picture } from './Picture.tsx';
import type { FigureView } from './picture.view.ts';

/** A picture with caption and credit; if we have no file, only the words. */
export function Figure({ figure, sizes, first }: { figure: FigureView; sizes: string; first?: boolean }) {
  const { picture, caption, credit } = figure;
  return (
    <figure class={picture ? 'figure' : 'figure words-only'}>
      {picture && (
        <div class="pic">
          <Picture picture={picture} sizes={sizes} first={first ?? false} />
        </div>
      )}
      {(caption || credit) && (
        <figcaption>
          {caption}
          {caption && credit ? ' ' : null}
          {credit && <span class="credit">{credit}</span>}
        </figcaption>
      )}
    </figure>
  );
}
