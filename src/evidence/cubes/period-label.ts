import { monthsBetween } from '../checks/asked-periods.ts';
import type { Period } from '../claims/figure.ts';

/** A period as datasets label theirs: "2024", "2024-Q2", "2024-05"; its two days where it is none of these. */
export function periodLabel([from, to]: Period): string {
  const months = monthsBetween(from, to);
  const month = Number(from.slice(5, 7));
  if (months === 12 && month === 1) return from.slice(0, 4);
  if (months === 3 && month % 3 === 1) return `${from.slice(0, 4)}-Q${(month + 2) / 3}`;
  if (months === 1) return from.slice(0, 7);
  return `${from} to ${to}`;
}
