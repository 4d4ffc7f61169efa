/** The sign after a figure, drawn by its style; its word is its accessible name. */
export function FigureSign({ word }: { word: string }) {
  return <sup class="sign" role="img" aria-label={word} />;
}
