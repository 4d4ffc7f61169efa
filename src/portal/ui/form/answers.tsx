import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { render } from 'preact-render-to-string';

/** The result of a form: a wrong field, or a part of the page with the answer. */
export interface FormAnswer {
  /** The id of that element. */
  readonly id: string;
  /** Its label. */
  readonly label: string;
  readonly text: string;
  readonly wrong: boolean;
}

interface Told extends FormAnswer {
  readonly isField: boolean;
}

interface Answering {
  tell(answer: Told): void;
  /** The element that gets the focus, once all results are known. */
  readonly focused: string | null;
}

const AnsweringContext = createContext<Answering>({ tell: () => undefined, focused: null });

/** Registers an error of a field; true for the one the browser should focus. */
export function useFieldAnswer(field: { id: string; label: string; wrong?: string | null | undefined }) {
  const { id, label, wrong } = field;
  return useAnswer(wrong ? { id, label, text: wrong, wrong: true, isField: true } : null);
}

function useAnswer(answer: Told | null): boolean {
  const { tell, focused } = useContext(AnsweringContext);
  if (!answer) return false;
  tell(answer);
  return answer.id === focused;
}

/** Shows an error of the whole form, or its results. */
export function FormAnswerPart({
  id,
  label,
  lines,
  wrong,
}: {
  id: string;
  label: string;
  lines: readonly string[];
  wrong: boolean;
}) {
  const text = lines.slice(0, 2).join(' · ');
  const isFocused = useAnswer(text ? { id, label, text, wrong, isField: false } : null);
  if (!text) return null;
  return (
    <div id={id} class={wrong ? 'notice wrong' : 'notice'} tabIndex={-1} autofocus={isFocused}>
      {lines.map((line) => (
        <p>{line}</p>
      ))}
    </div>
  );
}

/** Collects the results of a page's forms, and draws the page so that the browser focuses the first. */
export function readAnswers(page: ComponentChildren): {
  readonly answers: readonly FormAnswer[];
  readonly page: ComponentChildren;
} {
  const told: Told[] = [];
  const reading = { tell: (answer: Told) => void told.push(answer), focused: null };
  render(<AnsweringContext.Provider value={reading}>{page}</AnsweringContext.Provider>);
  const first = told.find(({ isField }) => isField) ?? told[0];
  if (!first) return { answers: [], page };
  const wrong = told.filter((answer) => answer.wrong);
  const drawing = { tell: () => undefined, focused: first.id };
  return {
    answers: wrong.length > 0 ? wrong : told,
    page: <AnsweringContext.Provider value={drawing}>{page}</AnsweringContext.Provider>,
  };
}
