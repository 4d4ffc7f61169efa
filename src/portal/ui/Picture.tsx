import type { PictureView } from './picture.view.ts';

/** One of our pictures; the first on a page is loaded eagerly, the others lazily. */
export function Picture({ picture, sizes, first }: { picture: PictureView; sizes: string; first?: boolean }) {
  const image = (
    <img
      src={picture.src}
      srcset={picture.srcset ?? undefined}
      sizes={picture.srcset ? sizes : undefined}
      width={picture.width}
      height={picture.height}
      alt={picture.alt}
      loading={first ? undefined : 'lazy'}
      fetchpriority={first ? 'high' : undefined}
      decoding="async"
      style={picture.position ? { objectPosition: picture.position } : undefined}
    />
  );
  if (!picture.avif) return image;
  return (
    <picture>
      <source type="image/avif" srcset={picture.avif} sizes={sizes} />
      {image}
    </picture>
  );
}
