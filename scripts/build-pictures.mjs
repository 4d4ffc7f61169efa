// The pictures of the demo newsroom: drawing them takes seconds, and the first start and the tests all need them.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { keepMadeBy } from './keep-made.mjs';
import { ROOT } from './setup.mjs';

const DEMO = join(ROOT, 'demo');

/** Leaves dist/demo-pictures; those drawn from the same words by the same program are taken again. */
export function buildPictures() {
  return keepMadeBy({
    name: 'demo-pictures',
    from: [DEMO],
    program: `export { readDemo } from './src/intake/demo/read-demo.ts';
      export { demoPictureName } from './src/intake/demo/demo-picture.ts';
      export { drawDemoPicture } from './src/intake/demo/draw-demo-picture.ts';`,
    make: draw,
  });
}

async function draw(program, folder) {
  const { readDemo, demoPictureName, drawDemoPicture } = await import(program);
  const demo = readDemo(DEMO);
  for (const story of demo.stories)
    writeFileSync(join(folder, demoPictureName(demo, story)), drawDemoPicture(demo, story));
}
