import type { CubeDimension } from '../cubes/cube.ts';

/** The member of a dimension that the named members of others come with alone; null where there is none. */
export function onlyWithin(
  column: string,
  of: Readonly<Record<string, readonly string[]>>,
  dimensions: readonly CubeDimension[],
): string | null {
  const codes = dimensions.flatMap((one) =>
    one.members.flatMap(({ code, within }) =>
      of[one.column]?.includes(code) && within?.[column] !== undefined ? [within[column]] : [],
    ),
  );
  return codes[0] !== undefined && codes.every((code) => code === codes[0]) ? codes[0] : null;
}
