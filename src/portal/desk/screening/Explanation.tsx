import type { ExplanationView } from './explanation.view.ts';

/** Why a hit was found, as a table: the parts of both names side by side, and how much each lowers the score. */
export function Explanation({ explanation }: { explanation: ExplanationView }) {
  const { names, heads, rows, notes, score } = explanation;
  return (
    <div class="screening-explained">
      <p class="screening-score">
        <span>{score.label}</span> <b>{score.text}</b>
      </p>
      <ScoreBar value={score.value} threshold={score.threshold} />
      <p class="hint">{score.hint}</p>
      {names && (
        <p class="screening-compared">
          {names.label} <bdi>{names.ours}</bdi> <span aria-hidden="true">/</span> <bdi>{names.theirs}</bdi>
        </p>
      )}
      {rows.length > 0 && (
        <table class="desk-table">
          <thead>
            <tr>
              {heads.map((head) => (
                <th scope="col">{head}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ ours, theirs, how, what, cost }) => (
              <tr>
                <td>{ours === null ? '—' : <bdi>{ours}</bdi>}</td>
                <td>{theirs === null ? '—' : <bdi>{theirs}</bdi>}</td>
                <td>
                  {how}
                  {what && <span class="screening-note"> {what}</span>}
                </td>
                <td>{cost}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {notes.map((note) => (
        <p class="desk-note">{note}</p>
      ))}
    </div>
  );
}

/** A bar for the score, with a line at the threshold; the numbers are beside it. */
function ScoreBar({ value, threshold }: { value: number; threshold: number }) {
  const at = (part: number) => Math.round(part * 1000) / 10;
  return (
    <svg class="screening-bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      <rect class="track" x="0" y="3" width="100" height="2" />
      <rect class="value" x="0" y="2" width={at(value)} height="4" />
      <rect class="threshold" x={at(threshold)} y="0" width="0.6" height="8" />
    </svg>
  );
}
