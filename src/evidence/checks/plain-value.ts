const SCALES = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
] as const;

/** A value as a record in English has it: "EUR 334.0 million", "24.5 %", "10.4 times", "rank 3". */
export function plainValue(value: number, unit: string | null): string {
  if (unit === '%') return `${digits(value)} %`;
  if (unit === 'rank') return `rank ${value}`;
  const scale = SCALES.find(([size]) => Math.abs(value) >= size);
  const number = scale ? `${(value / scale[0]).toFixed(1)} ${scale[1]}` : digits(value);
  if (unit === null) return number;
  return /^[A-Z]{3}$/.test(unit) ? `${unit} ${number}` : `${number} ${unit}`;
}

function digits(value: number): string {
  return String(Number(value.toFixed(Math.abs(value) < 1 ? 3 : 1)));
}
