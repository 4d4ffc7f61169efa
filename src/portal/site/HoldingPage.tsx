/** The page readers see before there is anything to read. */
export function HoldingPage({ view }: { view: { title: string; text: string; advice: string | null } }) {
  return (
    <div class="error">
      <h1>{view.title}</h1>
      <p class="stand">{view.text}</p>
      {view.advice && <p>{view.advice}</p>}
    </div>
  );
}
