/** The colours of links, buttons and marks, by day and by night, each with the wash behind what is marked. */
export interface Accent {
  readonly light: string;
  readonly lightWash: string;
  readonly dark: string;
  readonly darkWash: string;
}

/** The accent colour that the styles have by themselves. */
export const STANDARD_ACCENT = '#0a5f6b';

/** What WCAG 2.2 asks of text at any size: https://www.w3.org/TR/WCAG22/#contrast-minimum */
const LEAST_CONTRAST = 4.5;
/** What the accent is read on, as `portal/styles/tokens.css` has it: paper and panel. */
const LIGHT = { grounds: ['#fdfcf9', '#f4f7f6'], wash: 0.1 };
const DARK = { grounds: ['#121416', '#191d20'], wash: 0.13 };
/** How much lighter a colour of the day is made for the night, at least, so that it glows no less than the standard one. */
const NIGHT_LIGHTNESS = 0.72;

type Rgb = readonly [number, number, number];

/** The colours that go with an accent `colour`, which is right by day. */
export function accentOf(colour: string): Accent {
  const dark = nearestReadable(atLeastAsLight(colour, NIGHT_LIGHTNESS), DARK);
  return {
    light: colour,
    lightWash: washOf(colour, LIGHT),
    dark,
    darkWash: washOf(dark, DARK),
  };
}

/** The colour nearest to `colour`, of the same hue, that can be read as text by day; `colour` itself where it can. */
export function nearestReadableAccent(colour: string): string {
  return nearestReadable(colour.toLowerCase(), LIGHT);
}

/** The contrast of two colours, from 1 to 21: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrastOf(one: string, other: string): number {
  const [less = 0, more = 0] = [luminance(rgbOf(one)), luminance(rgbOf(other))].sort((a, b) => a - b);
  return (more + 0.05) / (less + 0.05);
}

interface Theme {
  readonly grounds: readonly string[];
  readonly wash: number;
}

function isReadable(colour: string, theme: Theme): boolean {
  return [...theme.grounds, washOf(colour, theme)].every(
    (ground) => contrastOf(colour, ground) >= LEAST_CONTRAST,
  );
}

/** Goes from the colour towards the end of the scale at which everything can be read, in steps nobody sees. */
function nearestReadable(colour: string, theme: Theme): string {
  const [lightness, a, b] = oklabOf(rgbOf(colour));
  const step = theme === LIGHT ? -0.002 : 0.002;
  let nearest = colour;
  for (let at = lightness; !isReadable(nearest, theme) && at > 0 && at < 1; ) {
    at += step;
    nearest = hexOf(rgbOfOklab([at, a, b]));
  }
  return nearest;
}

function atLeastAsLight(colour: string, least: number): string {
  const [lightness, a, b] = oklabOf(rgbOf(colour));
  return lightness >= least ? colour : hexOf(rgbOfOklab([least, a, b]));
}

function washOf(colour: string, { grounds: [paper = '#ffffff'], wash }: Theme): string {
  const ground = rgbOf(paper);
  const [red, green, blue] = rgbOf(colour).map((part, at) => (ground[at] ?? 0) * (1 - wash) + part * wash);
  return hexOf([red ?? 0, green ?? 0, blue ?? 0]);
}

function rgbOf(hex: string): Rgb {
  const whole = Number.parseInt(hex.slice(1), 16);
  return [(whole >> 16) / 255, ((whole >> 8) & 255) / 255, (whole & 255) / 255];
}

function hexOf(rgb: Rgb): string {
  const parts = rgb.map((part) => Math.round(Math.min(1, Math.max(0, part)) * 255));
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

function linear(part: number): number {
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}

function gamma(part: number): number {
  return part <= 0.0031308 ? part * 12.92 : 1.055 * part ** (1 / 2.4) - 0.055;
}

function luminance([red, green, blue]: Rgb): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

// Oklab, in which a step of lightness looks the same in every hue: https://bottosson.github.io/posts/oklab/

function oklabOf(rgb: Rgb): Rgb {
  const [red, green, blue] = [linear(rgb[0]), linear(rgb[1]), linear(rgb[2])];
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

function rgbOfOklab([lightness, a, b]: Rgb): Rgb {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    gamma(Math.max(0, 4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s)),
    gamma(Math.max(0, -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s)),
    gamma(Math.max(0, -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s)),
  ];
}
