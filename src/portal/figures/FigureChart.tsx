import type { ChartView } from './chart.view.ts';

/** The maximum height of a series' columns, and the space above and below them, in pixels. */
const HEIGHT = 150;
const ABOVE = 22;
const BELOW = 22;

/** The chart of a figure: as wide as its container, with type as large as the text around it. */
export function FigureChart({ chart }: { chart: ChartView }) {
  const { drawn } = chart;
  return (
    <div class="fchart" dir="ltr">
      {drawn.kind === 'series' && <Series drawn={drawn} label={chart.label} />}
      {drawn.kind === 'share' && <Share drawn={drawn} label={chart.label} />}
      {drawn.kind === 'ranks' && <Ranks drawn={drawn} label={chart.label} />}
    </div>
  );
}

type Drawn<Kind> = Extract<ChartView['drawn'], { kind: Kind }>;

function Series({ drawn, label }: { drawn: Drawn<'series'>; label: string }) {
  const base = ABOVE + HEIGHT;
  const y = (percent: number) => Math.round((base - (percent * HEIGHT) / 100) * 10) / 10;
  return (
    <svg role="img" aria-label={label} width="100%" height={base + BELOW}>
      {drawn.grid.map(({ text, height, zero }) => (
        <>
          <line class={zero ? 'base' : 'grid'} x1="0" x2="100%" y1={y(height)} y2={y(height)} />
          <text x="0" y={y(height) - 4}>
            {text}
          </text>
        </>
      ))}
      {drawn.columns.map(({ x, width, foot, height, on }) => (
        <rect
          class={on ? 'on' : undefined}
          x={`${x}%`}
          width={`${width}%`}
          y={y(height)}
          height={Math.round((y(foot) - y(height)) * 10) / 10}
        />
      ))}
      {drawn.labels.map(({ text, from, to, height, several }) => (
        <>
          {several && (
            <line class="base" x1={`${from}%`} x2={`${to}%`} y1={y(height) - 4} y2={y(height) - 4} />
          )}
          <text
            class="said"
            x={`${from < 25 ? from : to}%`}
            y={y(height) - (several ? 8 : 5)}
            text-anchor={from < 25 ? 'start' : 'end'}
          >
            {text}
          </text>
        </>
      ))}
      {drawn.years.map(({ text, x }) => (
        <text x={`${x}%`} y={base + 16}>
          {text}
        </text>
      ))}
    </svg>
  );
}

function Share({ drawn, label }: { drawn: Drawn<'share'>; label: string }) {
  const { percent, part, rest } = drawn;
  const wide = percent >= 18;
  return (
    <svg role="img" aria-label={label} width="100%" height="58">
      <rect x="0" y="22" width="100%" height="30" />
      <rect class="on" x="0" y="22" width={`${percent}%`} height="30" />
      <text class="said" x={wide ? `${percent}%` : '0'} y="15" text-anchor={wide ? 'end' : 'start'}>
        {part}
      </text>
      {percent < 82 && (
        <text x="100%" y="15" text-anchor="end">
          {rest}
        </text>
      )}
    </svg>
  );
}

function Ranks({ drawn, label }: { drawn: Drawn<'ranks'>; label: string }) {
  const step = 34;
  return (
    <svg role="img" aria-label={label} width="100%" height={drawn.bars.length * step}>
      {drawn.bars.map(({ name, value, percent, on }, at) => (
        <>
          <text class={on ? 'said' : undefined} x="0" y={at * step + 12}>
            {name}
          </text>
          <text class={on ? 'said' : undefined} x="100%" y={at * step + 12} text-anchor="end">
            {value}
          </text>
          <rect class={on ? 'on' : undefined} x="0" y={at * step + 17} width={`${percent}%`} height="10" />
        </>
      ))}
    </svg>
  );
}
