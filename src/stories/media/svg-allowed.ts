const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/**
 * The elements allowed in an SVG: shapes, text, colours and their grouping. No script, no link, no filter, no other
 * document.
 */
export const SVG_ELEMENTS = words(`
  svg g defs title desc path rect circle ellipse line polyline polygon text tspan textPath
  linearGradient radialGradient stop clipPath mask pattern symbol use marker style`);

/** The attributes allowed on them, besides `href` within the picture. */
export const SVG_ATTRIBUTES = words(`
  id class lang role aria-label aria-labelledby aria-hidden viewBox preserveAspectRatio version
  x y x1 y1 x2 y2 cx cy r rx ry fx fy fr d points width height pathLength transform
  dx dy rotate textLength lengthAdjust startOffset method spacing
  offset gradientUnits gradientTransform spreadMethod clipPathUnits maskUnits maskContentUnits
  patternUnits patternContentUnits patternTransform refX refY markerWidth markerHeight markerUnits orient
  style fill fill-opacity fill-rule stroke stroke-width stroke-linecap stroke-linejoin stroke-miterlimit
  stroke-dasharray stroke-dashoffset stroke-opacity opacity color display visibility overflow vector-effect
  stop-color stop-opacity clip-path clip-rule mask marker marker-start marker-mid marker-end paint-order
  font-family font-size font-style font-weight font-variant font-stretch letter-spacing word-spacing
  text-anchor text-decoration text-rendering shape-rendering color-interpolation dominant-baseline
  alignment-baseline baseline-shift writing-mode direction unicode-bidi transform-origin mix-blend-mode`);

/** The elements whose `href` may refer to another part of the same picture. */
export const SVG_REFERRING = words('use textPath linearGradient radialGradient pattern');

/**
 * Whether a value, or a style sheet, loads nothing and hides nothing: no URL except `url(#…)`, no at-rule, no escape.
 */
export function isHarmless(value: string): boolean {
  if (
    /[\\@<]|\/\*|javascript:|expression\s*\(|image-set|src\s*\(|image\s*\(|-moz-binding|behavior/i.test(value)
  ) {
    return false;
  }
  const addresses = value.match(/url\s*\(/gi)?.length ?? 0;
  return addresses === (value.match(/url\(\s*(["']?)#[\w.:-]+\1\s*\)/gi)?.length ?? 0);
}
