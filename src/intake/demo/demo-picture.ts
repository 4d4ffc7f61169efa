import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { drawDemoPicture } from './draw-demo-picture.ts';
import type { Demo, DemoStory } from './read-demo.ts';

/** The pictures that the build has drawn, beside the program; run from its source, it takes those of the last build. */
const DRAWN = fileURLToPath(
  new URL(
    import.meta.url.endsWith('.ts') ? '../../../dist/demo-pictures' : './demo-pictures',
    import.meta.url,
  ),
);

/** The picture of a demo story as SVG: as the build has drawn it, or drawn now where it was not built from these words. */
export function demoPicture(demo: Demo, story: DemoStory, drawn: string = DRAWN): string {
  try {
    return readFileSync(join(drawn, demoPictureName(demo, story)), 'utf8');
  } catch {
    return drawDemoPicture(demo, story);
  }
}

/** What the build calls a picture: by all that it is drawn from but the program itself, which the build has as it is. */
export function demoPictureName(demo: Demo, { language, front: { picture } }: DemoStory): string {
  const places = demo.places.filter(({ slug }) => picture.map?.places.includes(slug));
  const table = demo.tables.get(picture.chart?.table ?? '') ?? null;
  const from = JSON.stringify([language, picture, places, table]);
  return `${createHash('sha256').update(from).digest('hex').slice(0, 32)}.svg`;
}
