import type { PictureView } from '../pages/picture.view.ts';

/** A picture of ours; the first on a page is loaded at once, the others when they come near. */
export function Picture({ picture, sizes, first }: { picture: PictureView; sizes: string; first?: boolean }) {
  return (
    <img
      src={picture.src}
      srcset={picture.srcset}
      sizes={sizes}
      width={picture.width}
      height={picture.height}
      alt={picture.alt}
      loading={first ? undefined : 'lazy'}
      fetchpriority={first ? 'high' : undefined}
      decoding="async"
      style={picture.position ? { objectPosition: picture.position } : undefined}
    />
  );
}
