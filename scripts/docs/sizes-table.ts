import { CROP_SHAPES } from '../../src/stories/media/crop-box.ts';
import { MASTER_PIXELS, MEDIA_WIDTHS, STILL_WIDTH } from '../../src/stories/media/media-sizes.ts';

/** The table of docs/guide-editor.md that says in which sizes a picture is sent, from the one list of them. */
export function sizesTable(): string {
  const million = MASTER_PIXELS / 1e6;
  const widths = MEDIA_WIDTHS.join(', ');
  const shapes = Object.entries(CROP_SHAPES).map(([name, ratio]) => {
    const height = Math.round(STILL_WIDTH / ratio);
    return [
      `\`?crop=${name}\``,
      'JPEG; of a drawing PNG',
      `${STILL_WIDTH} × ${height}, cut about the focal point`,
    ];
  });
  const rows = [
    ['`/media/…`', 'WebP; a drawing as it is', `whole, ${million} million pixels at most`],
    ['`?w=…`', 'WebP', `${widths} wide, where the picture is wider`],
    ['`?w=…&as=avif`', 'AVIF, or WebP until it is made', widths],
    ['`?as=card`', 'JPEG; of a drawing PNG', `whole, ${STILL_WIDTH} wide`],
    ...shapes,
  ];
  const lines = rows.map((cells) => `| ${cells.join(' | ')} |`);
  return ['| address | is | pixels |', '| --- | --- | --- |', ...lines].join('\n');
}
