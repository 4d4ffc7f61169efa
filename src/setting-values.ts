import { z } from 'zod';
import { nearestReadableAccent } from './accent.ts';

/** Some of `options`, written with commas between; where it may be `none`, nothing as well. */
export function someOf<const Option extends string>(options: readonly Option[], none: boolean) {
  const takes = `takes ${none ? 'none, or ' : ''}some of ${options.join(', ')}`;
  const chosen = z.array(z.enum(options, takes));
  return z
    .string()
    .transform((text) => (none && text === 'none' ? [] : text.split(',').map((word) => word.trim())))
    .pipe(none ? chosen : chosen.min(1, takes))
    .transform((words) => options.filter((option) => words.includes(option)));
}

/** One line of text: no control character, no break of a line, and nothing that turns the direction of what follows. */
export const line = z
  .string()
  .trim()
  .regex(/^[^\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]*$/u, 'must be one line of plain text');

const PICTURE_ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A switch. */
export const yesNo = z.enum(['yes', 'no']).transform((word) => word === 'yes');
/** A probability. */
export const probability = z
  .string()
  .trim()
  // An empty text or 0x1 is a number to the language, and to nobody who fills in a form.
  .regex(/^(?:0|0?\.\d{1,6}|1(?:\.0{1,6})?)$/, 'must be a number from 0 to 1 such as 0.97')
  .transform(Number);
/** A number of days, up to ten years. */
export const days = z
  .string()
  .trim()
  .regex(/^(?:[1-9]\d{0,2}|[12]\d{3}|3[0-5]\d{2}|36[0-4]\d|3650)$/, 'must be a whole number from 1 to 3650')
  .transform(Number);
/** A number of months, up to ten years. */
export const months = z
  .string()
  .trim()
  .regex(/^(?:[1-9]\d?|1[01]\d|120)$/, 'must be a whole number from 1 to 120')
  .transform(Number);
/** How many stories a newsletter has. */
export const issueStories = z
  .string()
  .trim()
  .regex(/^(?:[1-9]|[1-4]\d|50)$/, 'must be a whole number from 1 to 50')
  .transform(Number);
/** A time of the day, on a clock of 24 hours. */
export const timeOfDay = z
  .string()
  .trim()
  .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'must be a time such as 06:30');
/** A colour that can be read as text on light pages. */
export const colour = z
  .string()
  .regex(/^#[0-9a-f]{6}$/i, 'must be a colour such as #0a5f6b')
  .transform((text) => text.toLowerCase())
  .refine((text) => nearestReadableAccent(text) === text, {
    error: ({ input }) =>
      `is too pale to read; the nearest readable colour is ${nearestReadableAccent(String(input))}`,
  });

/** The id of a picture of the library; whether there is such a picture is looked up when it is set. */
export const picture = z
  .string()
  .toLowerCase()
  .regex(PICTURE_ID, 'must be the id of a picture in the media library')
  .optional();

/** The name of a time zone. */
export const zone = z.string().refine(isTimeZone, 'must be an IANA time zone such as Europe/Vienna');

/** Where to report a security problem. */
export const contact = line
  .max(300)
  .refine(isContact, 'must be mailto: and an address, or https:// and the address of a page')
  .optional();

/** An email address that anyone may write to. */
export const emailAddress = line
  .max(200)
  .regex(/^[^@\s<>"]+@[^@\s<>"]+\.[^@\s<>"]+$/, 'must be an email address')
  .optional();

/** A telephone number with its country. */
export const telephone = line
  .max(40)
  .regex(/^\+\d[\d ()/.-]{4,}$/, 'must be a telephone number with its country code, such as +43 1 234567')
  .optional();

/** A year, or a day. */
export const yearOrDay = line
  .refine(isYearOrDay, 'must be a year or a day, such as 2019 or 2019-05-01')
  .optional();

/** The address of a page of the newsroom, or of another site. */
export const newsroomAddress = line
  .max(300)
  .refine(isNewsroomAddress, 'must be /page/ and the name of a page, or an https:// address')
  .optional();

function isYearOrDay(text: string): boolean {
  if (/^[12]\d{3}$/.test(text)) return true;
  return /^[12]\d{3}-\d\d-\d\d$/.test(text) && new Date(`${text}T00:00Z`).toJSON()?.startsWith(text) === true;
}

function isNewsroomAddress(text: string): boolean {
  if (/^\/page\/[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text)) return true;
  return /^https:\/\/[^/?#:\s]\S*$/.test(text) && URL.canParse(text);
}

function isTimeZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}

function isContact(text: string): boolean {
  if (/\s/.test(text)) return false;
  if (text.startsWith('mailto:')) return /^mailto:[^@?]+@[^@?]+(?:\?.*)?$/.test(text);
  // The parser would read https:///example.org as a host as well.
  return /^https:\/\/[^/?#:]/.test(text) && URL.canParse(text);
}
