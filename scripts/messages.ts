// `npm run messages -- export --language fr [--format xliff|json]` writes all messages for translators;
// `npm run messages -- import FILE` takes what they send back, whole or not at all.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command, Option } from 'commander';
import { INTERFACE_LANGUAGES } from '../src/words/languages.ts';
import { applyTranslations } from './words/apply-translations.ts';
import { CATALOGUE } from './words/catalogue-files.ts';
import { fromTranslationJson, toTranslationJson } from './words/translation-json.ts';
import { fromXliff, toXliff, UnreadableTranslation } from './words/xliff.ts';

const program = new Command('messages').description('Messages for translators, and back.');

program
  .command('export')
  .description('Print all messages of a language with their English source and notes for translators.')
  .addOption(
    new Option('--language <tag>', 'the language')
      .choices(INTERFACE_LANGUAGES.filter((language) => language !== 'en'))
      .makeOptionMandatory(),
  )
  .addOption(
    new Option('--format <format>', 'XLIFF 1.2, or JSON').choices(['xliff', 'json']).default('xliff'),
  )
  .action(({ language, format }: { language: string; format: string }) => {
    process.stdout.write(format === 'xliff' ? toXliff(language) : toTranslationJson(language));
  });

program
  .command('import')
  .description('Write the translations of a file into the catalogue; refuse all if one of them is wrong.')
  .argument('<file>', 'XLIFF 1.2 or JSON, as exported')
  .action((path: string) => {
    const text = read(path).replace(/^\uFEFF/, '');
    const { language, units } = text.trimStart().startsWith('<')
      ? fromXliff(text)
      : fromTranslationJson(text);
    const changed = applyTranslations(language, units);
    for (const [domain, messages] of changed)
      writeFileSync(join(CATALOGUE, domain, `${language}.json`), `${JSON.stringify(messages, null, 2)}\n`);
    console.log(changed.size === 0 ? 'Nothing changed.' : `Changed: ${[...changed.keys()].join(', ')}.`);
  });

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new UnreadableTranslation(error instanceof Error ? error.message : String(error));
  }
}

try {
  program.parse();
} catch (error) {
  if (!(error instanceof UnreadableTranslation)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
