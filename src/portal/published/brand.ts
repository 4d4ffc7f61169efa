import type { PictureFile } from '../../stories/media/picture-file.queries.ts';
import { mediaPath } from '../ui/media-path.ts';

/** A picture of the library that the newsroom is known by. */
export interface BrandPicture {
  readonly id: string;
  readonly file: PictureFile;
}

/** The pictures that the newsroom is known by, as its settings name them. */
export interface Brand {
  readonly logo: BrandPicture | null;
  /** The logo on dark pages; null: the same. */
  readonly dark: BrandPicture | null;
  readonly icon: BrandPicture | null;
}

/** A newsroom without any picture of its own. */
export const NO_BRAND: Brand = { logo: null, dark: null, icon: null };

/** The most pixels of the logo as programs get it that show it at one size. */
export const LOGO_BOX = { width: 600, height: 240 } as const;

/** Whether readers may see a picture because the newsroom is known by it. */
export function isOfBrand({ logo, dark, icon }: Brand, id: string): boolean {
  return [logo, dark, icon].some((picture) => picture?.id === id);
}

/** Where the icon is at each size; addresses change with it, so that browsers ask again. */
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

/** The logo as programs get it: its path, and its size in pixels; null where there is none. */
export function logoFile({ logo }: Pick<Brand, 'logo'>) {
  if (!logo) return null;
  const { width, height, stamp, isDrawing } = logo.file;
  const fitting = Math.min(LOGO_BOX.width / width, LOGO_BOX.height / height);
  // Shapes are as large as they are asked for; dots are not drawn larger than they are.
  const scale = isDrawing ? fitting : Math.min(1, fitting);
  const scaled = (side: number) => Math.max(1, Math.round(side * scale));
  return { path: `/logo.png?v=${stamp}`, width: scaled(width), height: scaled(height) };
}

/** The newsroom's pictures as feeds name them. */
export function feedPictures(brand: Brand, site: string) {
  const logo = logoFile(brand);
  return { icon: `${site}${iconPaths(brand).png(512)}`, logo: logo && `${site}${logo.path}` };
}

/** The logo as schema.org has it, else the icon; nothing where the newsroom has neither: https://schema.org/logo */
export function logoJsonLd(brand: Brand, site: string): { logo?: object } {
  const logo =
    logoFile(brand) ?? (brand.icon && { path: iconPaths(brand).png(512), width: 512, height: 512 });
  if (!logo) return {};
  const { path, ...size } = logo;
  return { logo: { '@type': 'ImageObject', url: `${site}${path}`, ...size } };
}
