import type { Edition } from '../../site/edition.ts';
import { Choice } from '../../ui/form/Field.tsx';
import { pageKindOptions } from './page-words.ts';
import { languageOptions, PAGES_PATH } from './pages.view.ts';

/** The form that leads to a new page, by its kind and language. */
export function NewPageForm({ edition }: { edition: Edition }) {
  const { words, language, standard } = edition;
  return (
    <section id="new">
      <h2>{words.say('pgNew')}</h2>
      <p class="desk-about">{words.say('pgNewAbout')}</p>
      <form class="desk-search" method="get" action={`${PAGES_PATH}/new`}>
        {language !== standard && <input type="hidden" name="lang" value={language} />}
        <Choice name="kind" label={words.say('pgKind')} options={pageKindOptions(words)} />
        <Choice
          name="language"
          label={words.say('pgLanguage')}
          value={standard}
          options={languageOptions(edition)}
        />
        <button class="act" type="submit">
          {words.say('pgBegin')}
        </button>
      </form>
    </section>
  );
}
