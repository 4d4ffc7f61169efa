import type { Names } from '../../store/tables.ts';

/** A picture of the library with what is known of it; its bytes stay where they are. */
export interface MediaItem {
  readonly id: string;
  readonly sha256: string;
  readonly name: string;
  readonly mime: string;
  readonly width: number;
  readonly height: number;
  readonly frames: number;
  /** Goes up by one with each file that replaces the one before. */
  readonly version: number;
  /** By language. */
  readonly alt: Names;
  readonly caption: Names;
  readonly credit: string;
  readonly rights: MediaRights;
  /** What must stay in sight when it is cropped: 0..1 from the left and the top. */
  readonly focal: Focal;
  /** As its file says. */
  readonly takenAt: string | null;
  readonly addedAt: Date;
  readonly addedBy: string | null;
  readonly changedAt: Date;
  /** When it was taken out of the library; null while it is there. */
  readonly removedAt: Date | null;
}

/** A point of a picture: 0..1 from the left and the top. */
export interface Focal {
  readonly x: number;
  readonly y: number;
}

/** Under which terms a picture may be used. */
export interface MediaRights {
  readonly holder: string;
  readonly licence: string;
  readonly territories: string;
  readonly note: string;
  /** The last day it may be used, such as `2027-03-31`; null where nothing is said. */
  readonly expiresOn: string | null;
}

/** How the rights of a picture stand on `day`: whether they have run out, or will within thirty days. */
export function expiryOf(expiresOn: string | null, day: string): 'expired' | 'expiring' | null {
  if (expiresOn === null) return null;
  if (expiresOn < day) return 'expired';
  return Date.parse(expiresOn) - Date.parse(day) <= SOON_MS ? 'expiring' : null;
}

/** How long before they run out rights are said to be expiring. */
export const EXPIRING_DAYS = 30;
const SOON_MS = EXPIRING_DAYS * 24 * 60 * 60_000;
