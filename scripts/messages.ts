// `npm run messages -- export --language fr [--format xliff|json]` writes all messages for translators;
// `npm run messages -- import FILE [--into FOLDER]` takes what they send back, whole or not at all.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command, InvalidArgumentError, Option } from 'commander';
import { languageOfFile } from '../src/words/catalogue.ts';
import { isBuiltIn } from '../src/words/languages.ts';
import { applyTranslations } from './words/apply-translations.ts';
import { CATALOGUE, messagesIn, messagesOf } from './words/catalogue-files.ts';
import { fromTranslationJson, toTranslationJson } from './words/translation-json.ts';
import { fromXliff, toXliff, UnreadableTranslation } from './words/xliff.ts';

const program = new Command('messages').description('Messages for translators, and back.');

program
  .command('export')
  .description('Print all messages of a language with their English source and notes for translators.')
  .requiredOption('--language <tag>', 'the language, which may be a new one', languageTag)
  .addOption(
    new Option('--format <format>', 'XLIFF 1.2, or JSON').choices(['xliff', 'json']).default('xliff'),
  )
  .option('--from <folder>', 'with the translations of your own folder of catalogues')
  .action(({ language, format, from }: { language: string; format: string; from?: string }) => {
    const own = from === undefined ? {} : messagesIn(join(from, `${language}.json`));
    const translated = (domain: string) => ({ ...messagesOf(domain, language), ...own });
    process.stdout.write(
      format === 'xliff' ? toXliff(language, translated) : toTranslationJson(language, translated),
    );
  });

program
  .command('import')
  .description('Write the translations of a file into the catalogue; refuse all if one of them is wrong.')
  .argument('<file>', 'XLIFF 1.2 or JSON, as exported')
  .option('--into <folder>', 'write one file into your own folder of catalogues, such as CATALOGUES names')
  .action((path: string, { into }: { into?: string }) => {
    const text = read(path).replace(/^\uFEFF/, '');
    const { language, units } = text.trimStart().startsWith('<')
      ? fromXliff(text)
      : fromTranslationJson(text);
    console.log(into === undefined ? intoSource(language, units) : intoFolder(into, language, units));
  });

function languageTag(tag: string): string {
  if (tag === 'en' || languageOfFile(`${tag}.json`) === null)
    throw new InvalidArgumentError('It is a language that English is translated into, such as fr or pt-BR.');
  return tag;
}

function intoSource(language: string, units: Parameters<typeof applyTranslations>[1]): string {
  const changed = applyTranslations(language, units);
  for (const [domain, messages] of changed) write(join(CATALOGUE, domain, `${language}.json`), messages);
  return changed.size === 0 ? 'Nothing changed.' : `Changed: ${[...changed.keys()].join(', ')}.`;
}

function intoFolder(
  folder: string,
  language: string,
  units: Parameters<typeof applyTranslations>[1],
): string {
  if (isBuiltIn(language))
    throw new UnreadableTranslation(`${language} is built in, and not read from a folder.`);
  const file = join(folder, `${language}.json`);
  const before = messagesIn(file);
  const changed = applyTranslations(language, units, () => before);
  const messages = Object.assign({ ...before }, ...changed.values());
  mkdirSync(folder, { recursive: true });
  write(file, messages);
  return `${file} says ${Object.keys(messages).length} messages.`;
}

function write(path: string, messages: Readonly<Record<string, string>>): void {
  writeFileSync(path, `${JSON.stringify(messages, null, 2)}\n`);
}

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
