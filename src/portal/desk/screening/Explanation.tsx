import type { ExplanationView } from './explanation.view.ts';

/** Why a hit was found, as a table: the parts of the two names beside each other, and what each takes off the score. */
export function Explanation({ explanation }: { explanation: ExplanationView }) {
  const { names, heads, rows, notes, score } = explanation;
  return (
    <div class="screening-why">
      <p class="screening-score">
        <span>{score.label}</span> <b>{score.text}</b>
        <meter min={0} max={1} value={score.value} low={score.threshold} optimum={1} aria-label={score.label}>
          {score.text}
        </meter>
      </p>
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
