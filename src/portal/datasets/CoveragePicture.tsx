import type { CoverageView } from './coverage.view.ts';

const STEP = 17;
const TOP = 18;

/** Which reporters have rows for which periods: a row each, filled where there is data. */
export function CoveragePicture({ view }: { view: CoverageView }) {
  const height = TOP + view.rows.length * STEP;
  return (
    <div class="coverage" dir="ltr">
      <svg role="img" aria-label={view.label} width="100%" height={height}>
        <svg x="30%" width="70%" height={height} aria-hidden="true">
          {view.years.map(({ text, x }) => (
            <>
              <line x1={`${x}%`} x2={`${x}%`} y1="0" y2={height} />
              <text x={`${x}%`} dx="3" y="11">
                {text}
              </text>
            </>
          ))}
          {view.rows.map(({ stretches }, at) =>
            stretches.map(({ x, width }) => (
              <rect x={`${x}%`} width={`${width}%`} y={TOP + at * STEP + 2} height={STEP - 6} />
            )),
          )}
        </svg>
        {view.rows.map(({ name }, at) => (
          <text x="0" y={TOP + at * STEP + 11}>
            {name}
          </text>
        ))}
      </svg>
    </div>
  );
}
