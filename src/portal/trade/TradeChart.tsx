import type { TradeChartView } from './question.view.ts';

/**
 * The chart of an answer: drawn in the page, so that it uses the page's type, and its colours follow light and dark
 * mode.
 */
export function TradeChart({ chart }: { chart: TradeChartView }) {
  return (
    <figure class="tchart">
      <figcaption>{chart.title}</figcaption>
      {chart.kind === 'bars' ? <Bars chart={chart} /> : <Lines chart={chart} />}
    </figure>
  );
}

type Of<Kind> = Extract<TradeChartView, { kind: Kind }>;

/** Longer names are above their bars. */
const BESIDE = 32;

function Bars({ chart }: { chart: Of<'bars'> }) {
  const long = chart.bars.some(({ name }) => name.length > BESIDE);
  return (
    <div class={long ? 'tbars long' : 'tbars'} role="img" aria-label={chart.label}>
      {chart.bars.map(({ name, value, percent, on }) => (
        <div class={on ? 'tbar on' : 'tbar'}>
          <span class="tname">{name}</span>
          <svg aria-hidden="true" width="100%" height="14">
            <rect width={`${Math.max(0.3, Math.round(percent * 10) / 10)}%`} height="100%" />
          </svg>
          <span class="tvalue">{value}</span>
        </div>
      ))}
    </div>
  );
}

function Lines({ chart }: { chart: Of<'lines'> }) {
  return (
    <>
      <ul class="tlegend">
        {chart.lines.map(({ name, look, end }) => (
          <li>
            <svg aria-hidden="true" width="30" height="10">
              <line class={look} x1="0" x2="30" y1="5" y2="5" />
            </svg>
            {name} <span>{end}</span>
          </li>
        ))}
      </ul>
      <div class="tplot" role="img" aria-label={chart.label} dir="ltr">
        <svg aria-hidden="true" viewBox="0 0 1000 300" preserveAspectRatio="none">
          {chart.grid.map(({ y }, at) => (
            <line class={at === 0 ? 'base' : 'grid'} x1="0" x2="1000" y1={y * 3} y2={y * 3} />
          ))}
          {chart.band.map((points) => (
            <polygon points={points} />
          ))}
          {chart.rule && <line class="rule" x1={chart.rule.x * 10} x2={chart.rule.x * 10} y1="0" y2="300" />}
          {[...chart.lines]
            .reverse()
            .map(({ look, stretches }) =>
              stretches.map((points) => <polyline class={look} points={points} />),
            )}
        </svg>
        <svg class="twords" aria-hidden="true" width="100%" height="100%">
          {chart.grid.map(({ y, text }) => (
            <text x="0" y={`${y}%`} dy="-4">
              {text}
            </text>
          ))}
          {chart.rule && (
            <text x={`${chart.rule.x}%`} y="0" dx="5" dy="12">
              {chart.rule.text}
            </text>
          )}
          {chart.ticks.map(({ x, text }, at) => (
            <text x={`${x}%`} y="100%" dy="18" text-anchor={x > 94 ? 'end' : at === 0 ? 'start' : 'middle'}>
              {text}
            </text>
          ))}
        </svg>
      </div>
    </>
  );
}
