import type { Names } from '../../store/tables.ts';

/** A library picture with its metadata, without its bytes. */
export interface MediaItem {
  readonly id: string;
  readonly sha256: string;
  readonly name: string;
  readonly mime: string;
  readonly width: number;
  readonly height: number;
  readonly frames: number;
  /** Incremented with each file that replaces the previous one. */
  readonly version: number;
  /** By language. */
  readonly alt: Names;
  readonly caption: Names;
  readonly credit: string;
  readonly rights: MediaRights;
  /** The focal point for cropping: 0..1 from the left and the top. */
  readonly focal: Focal;
  /** As stated in its file. */
  readonly takenAt: string | null;
  readonly addedAt: Date;
  readonly addedBy: string | null;
  readonly changedAt: Date;
  /** When it was removed from the library; null if it was not. */
  readonly removedAt: Date | null;
}

/** A point in a picture: 0..1 from the left and the top. */
export interface Focal {
  readonly x: number;
  readonly y: number;
}

/** The usage rights of a picture. */
export interface MediaRights {
  readonly holder: string;
  readonly licence: string;
  readonly territories: string;
  readonly note: string;
  /** The last day it may be used, such as `2027-03-31`; null if not stated. */
  readonly expiresOn: string | null;
}

/** The state of a picture's rights on `day`: whether they have expired, or will within thirty days. */
export function expiryOf(expiresOn: string | null, day: string): 'expired' | 'expiring' | null {
  if (expiresOn === null) return null;
  if (expiresOn < day) return 'expired';
  return Date.parse(expiresOn) - Date.parse(day) <= SOON_MS ? 'expiring' : null;
}

/** How many days before they expire rights are shown as expiring. */
export const EXPIRING_DAYS = 30;
const SOON_MS = EXPIRING_DAYS * 24 * 60 * 60_000;
