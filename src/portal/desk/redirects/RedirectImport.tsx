import { Field } from '../../ui/form/Field.tsx';
import type { ImportView } from './import.view.ts';

/** The form that imports a list of redirects, below the list itself. */
export function RedirectImport({ importing }: { importing: ImportView }) {
  const { refused } = importing;
  return (
    <section id="import">
      <h2>{importing.title}</h2>
      <form class="desk-form" method="post" action={importing.action} encType="multipart/form-data">
        {refused && (
          <>
            <p class="wrong" role="alert">
              {refused.title}
            </p>
            <ul class="hint">
              {refused.lines.map((line) => (
                <li>
                  <bdi>{line}</bdi>
                </li>
              ))}
            </ul>
          </>
        )}
        <Field {...importing.file} type="file" accept=".csv,text/csv" required />
        <div class="acts">
          <button class="act quiet" type="submit">
            {importing.button}
          </button>
        </div>
      </form>
    </section>
  );
}
