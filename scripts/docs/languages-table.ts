import { readCatalogue } from '../../src/words/catalogue.ts';
import { INTERFACE_LANGUAGES, isBuiltIn } from '../../src/words/languages.ts';
import { wordsIn } from '../../src/words/words.ts';

/** The languages that are shipped, and how much of the program each says. */
export function languagesTable(): string {
  const all = Object.keys(readCatalogue('en')).length;
  const english = wordsIn('en');
  const rows = INTERFACE_LANGUAGES.map((language) => {
    const said = Object.keys(readCatalogue(language)).length;
    const share = `${Math.floor((said / all) * 100)}%`;
    const kind = isBuiltIn(language) ? 'built in' : 'further';
    return `| \`${language}\` | ${english.nameOfLanguage(language)} | ${kind} | ${share} |`;
  });
  return ['| tag | language | | messages |', '| --- | --- | --- | --- |', ...rows].join('\n');
}
