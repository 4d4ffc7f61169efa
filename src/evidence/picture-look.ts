/** The colours of a picture; the same tokens as the pages, in light and in dark. */
export interface Palette {
  paper: string;
  ink: string;
  soft: string;
  rule: string;
  hair: string;
  accent: string;
  /** The accent, one step back: a second series of interest. */
  second: string;
  /** Series and columns that are there for comparison. */
  quiet: string;
  quieter: string;
  /** The second colour, dark enough for type. */
  secondInk: string;
  panel: string;
  sea: string;
  /** Names of seas. */
  water: string;
  land: string;
  context: string;
  coast: string;
  border: string;
}

const LIGHT: Palette = {
  paper: '#fdfcf9',
  ink: '#16181b',
  soft: '#5a5f66',
  rule: '#d9d6cd',
  hair: '#e9e6de',
  accent: '#0a5f6b',
  second: '#5a9aa3',
  quiet: '#bcb5a3',
  quieter: '#cfc9ba',
  secondInk: '#3b7a84',
  panel: '#f4f7f6',
  sea: '#e8eef0',
  water: '#65808a',
  land: '#f3f0e8',
  context: '#e4dfd1',
  coast: '#c9c3b3',
  border: '#b9b2a1',
};

const DARK: Palette = {
  paper: '#121416',
  ink: '#ece9e2',
  soft: '#a3a7ab',
  rule: '#34383c',
  hair: '#26292c',
  accent: '#62c3cf',
  second: '#3d848e',
  quiet: '#565c61',
  quieter: '#43494e',
  secondInk: '#5aa5af',
  panel: '#191d20',
  sea: '#16202a',
  water: '#7c98a6',
  land: '#23272b',
  context: '#2f353a',
  coast: '#444b52',
  border: '#555d64',
};

/**
 * A picture is set three times in one file and shows one of them by the width it is drawn at:
 * `wide` for a story or a lead, `middle` for a phone, `narrow` for a card in a column.
 */
export const SETTINGS = ['wide', 'middle', 'narrow'] as const;

/** One of the three settings of a picture. */
export type Setting = (typeof SETTINGS)[number];

const MIDDLE_UP_TO = 520;
const NARROW_UP_TO = 320;
/** Below this no type can be read, and only the shapes are shown. */
const SHAPES_UP_TO = 170;

/** The style element of a picture: `rules` in both palettes, and which setting shows at which width. */
export function styleElement(rules: (palette: Palette) => string): string {
  const settings =
    `.middle,.narrow{display:none}` +
    `@media(max-width:${MIDDLE_UP_TO}px){.wide,.narrow{display:none}.middle{display:inline}}` +
    `@media(max-width:${NARROW_UP_TO}px){.wide,.middle{display:none}.narrow{display:inline}}` +
    `@media(max-width:${SHAPES_UP_TO}px){use,text,.leader,.casing,.halfway,.anchor,.mark,.softly{display:none}}`;
  return `<style>${rules(LIGHT)}${settings}@media(prefers-color-scheme:dark){${rules(DARK)}}</style>`;
}

/** `text` made safe for an attribute or an element of a picture. */
export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** A coordinate with one decimal and nothing needless. */
export function short(value: number): string {
  const rounded = Math.round(value * 10) / 10;
  return String(Object.is(rounded, -0) ? 0 : rounded);
}
