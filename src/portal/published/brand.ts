import type { PictureFile } from '../../stories/media/picture-file.queries.ts';
import { mediaPath } from '../ui/media-path.ts';
import { pictureSize } from '../ui/picture-size.ts';

/** A picture from the library used as a logo or icon. */
export interface BrandPicture {
  readonly id: string;
  readonly file: PictureFile;
}

/** The newsroom's logo and icon, from its settings. */
export interface Brand {
  readonly logo: BrandPicture | null;
  /** The logo for dark pages; null: the same. */
  readonly dark: BrandPicture | null;
  readonly icon: BrandPicture | null;
}

/** A newsroom without any picture of its own. */
export const NO_BRAND: Brand = { logo: null, dark: null, icon: null };

/** The maximum size of the logo for software that shows it at one size, in pixels. */
export const LOGO_BOX = { width: 600, height: 240 } as const;

/** Whether a picture is public because it is the newsroom's logo or icon. */
export function isOfBrand({ logo, dark, icon }: Brand, id: string): boolean {
  return [logo, dark, icon].some((picture) => picture?.id === id);
}

/** The path of the icon at each size; paths change with it, so that browsers request it again. */
export function iconPaths({ icon }: Brand) {
  const stamp = icon ? `?v=${icon.file.stamp}` : '';
  return {
    favicon: icon
      ? icon.file.isDrawing
        ? { href: mediaPath(icon.id, icon.file, ''), type: 'image/svg+xml' }
        : { href: `/icon-192.png${stamp}`, type: 'image/png' }
      : { href: '/favicon.svg', type: 'image/svg+xml' },
    touch: `/apple-touch-icon.png${stamp}`,
    png: (side: 192 | 512) => `/icon-${side}.png${stamp}`,
    maskable: `/icon-maskable-512.png${stamp}`,
  };
}

/** The logo for software: its path, and its size in pixels; null if there is none. */
export function logoFile({ logo }: Pick<Brand, 'logo'>) {
  if (!logo) return null;
  const { width, height, stamp, isDrawing } = logo.file;
  const fitting = Math.min(LOGO_BOX.width / width, LOGO_BOX.height / height);
  // Vector drawings scale to any size; bitmaps are not enlarged.
  const scale = isDrawing ? fitting : Math.min(1, fitting);
  const scaled = (side: number) => Math.max(1, Math.round(side * scale));
  return { path: `/logo.png?v=${stamp}`, width: scaled(width), height: scaled(height) };
}

/** The newsroom's pictures for feeds. */
export function feedPictures(brand: Brand, site: string) {
  const logo = logoFile(brand);
  return { icon: `${site}${iconPaths(brand).png(512)}`, logo: logo && `${site}${logo.path}` };
}

/** The logo in schema.org terms, or else the icon; empty if the newsroom has neither: https://schema.org/logo */
export function logoJsonLd(brand: Brand, site: string): { logo?: object } {
  const logo =
    logoFile(brand) ?? (brand.icon && { path: iconPaths(brand).png(512), width: 512, height: 512 });
  if (!logo) return {};
  return { logo: { '@type': 'ImageObject', url: `${site}${logo.path}`, ...pictureSize(logo) } };
}
