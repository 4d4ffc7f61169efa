import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

// The rules of the house that no tool checks for us. A rule that fails says which file breaks it and what to do.

const ROOMS = new Set(
  'words language store stories evidence entities readers intake discovery desk jobs portal cli'.split(' '),
);
const ROOT_FILES = new Set([
  'accent.ts',
  'clock.ts',
  'config.ts',
  'errors.ts',
  'log.ts',
  'memoize.ts',
  'newsroom-settings.ts',
  'publisher-settings.ts',
  'setting-values.ts',
]);
const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(tsx?|mjs)$/.test(name))
  .map((name) => join('src', name));
const code = sources.filter((file) => !/\.test\.tsx?$/.test(file));
const read = (file: string) => readFileSync(file, 'utf8');
const tracked = execFileSync('git', ['ls-files'], { encoding: 'utf8' })
  .split('\n')
  .filter(Boolean)
  .filter((file) => existsSync(file));

describe('rooms and files', () => {
  it('has only the rooms of the design, and only the root files beside them', () => {
    const entries = readdirSync('src', { withFileTypes: true });
    const strangers = entries.filter((entry) =>
      entry.isDirectory() ? !ROOMS.has(entry.name) : !ROOT_FILES.has(entry.name.replace('.test.ts', '.ts')),
    );
    expect(
      strangers.map(({ name }) => name),
      'put it into the room it belongs to',
    ).toEqual([]);
  });

  it('has no junk drawers', () => {
    const drawers = sources.filter((file) =>
      /(^|\/)(utils?|helpers?|shared|common|misc|lib|index)(\.tsx?$|\/)/.test(file),
    );
    expect(drawers, 'name the file after what it does').toEqual([]);
  });

  it('keeps files short enough to read', () => {
    const long = code
      .filter((file) => !file.includes('.generated.'))
      .filter((file) => read(file).split('\n').length > 400);
    expect(long, 'a file of more than 400 lines does more than one thing: split it').toEqual([]);
  });

  it('reads the environment in config.ts alone', () => {
    // The list of languages has to be there before config.ts, whose settings name it.
    const allowed = ['src/config.ts', 'src/store/testing.ts', 'src/words/catalogue.ts'];
    const readers = code.filter((file) => /process\.env/.test(read(file)) && !allowed.includes(file));
    // Commands hand the environment on to config.ts or to a process they start, or ask for a trace of a fault.
    expect(
      readers.filter((file) => !file.startsWith('src/cli/')),
      'add a setting to src/config.ts instead',
    ).toEqual([]);
  });

  it('has tests beside the code: no test file stands without the file it tests', () => {
    const lonely = sources
      .filter((file) => /\.test\.tsx?$/.test(file))
      .filter((file) => {
        const stem = basename(file).replace(/(?:\.full)?\.test\.tsx?$/, '');
        return !readdirSync(dirname(file)).some((name) => name !== basename(file) && name.startsWith(stem));
      });
    expect(lonely, 'name the test after the file it tests').toEqual([]);
  });
});

describe('decision records', () => {
  it('are numbered from 1 without a gap or a second one, in their names and titles', () => {
    const records = readdirSync('docs/decisions').filter((name) => /^\d{4}-/.test(name));
    const numbers = records.map((name) => Number(name.slice(0, 4)));
    expect(numbers.sort((one, other) => one - other)).toEqual(records.map((_, at) => at + 1));
    for (const name of records)
      expect(read(join('docs/decisions', name)), name).toMatch(
        new RegExp(`^# ${Number(name.slice(0, 4))}\\. `),
      );
  });
});

describe('exported things', () => {
  it('each has a sentence that says what it is', () => {
    const silent = code
      .filter((file) => /\.tsx?$/.test(file))
      .flatMap((file) => undocumented(file).map((name) => `${file}: ${name}`));
    expect(silent, 'write one sentence above it').toEqual([]);
  });

  it('none is a default export', () => {
    const defaults = code.filter((file) => /^export default /m.test(read(file)));
    expect(defaults, 'export it by name').toEqual([]);
  });
});

describe('safety', () => {
  it('renders nothing raw', () => {
    const raw = code.filter((file) => /dangerouslySetInnerHTML|\.innerHTML\s*=/.test(read(file)));
    expect(raw, 'bodies are drawn from the document model; nothing raw is ever rendered').toEqual([]);
  });

  it('sends nothing to other hosts but through the egress gate, letters to the mail server, purges to our proxies', () => {
    const gates = new Map([
      ['src/intake/egress/egress.ts', /\b(?:fetch\(|https?\.request\()/],
      ['src/readers/letters/deliver-letters.ts', /\bfetch\(|from 'node:(?:https?|http2|net|tls|dgram)'/],
      // The addresses are the operator's, and often of a network of their own.
      ['src/portal/server/purge.ts', /\bfetch\(|https?\.(?:request|get)\(|'(?:undici|nodemailer)'/],
      // A socket in the file system, which leads to no host.
      ['src/store/process-socket.ts', /\bfetch\(|\b(?:host|port):|from 'node:(?:https?|http2|tls|dgram)'/],
      // A host of tests, which answers and asks nothing.
      [
        'src/desk/following/testing.ts',
        /\bfetch\(|\brequest as |https?\.(?:request|get)\(|from 'node:(?:https|http2|net|tls|dgram)'/,
      ],
      // A hub of tests, which asks a test's portal alone.
      [
        'src/desk/feeds/hub-testing.ts',
        /\bfetch\((?!inTruth\()|\brequest as |https?\.(?:request|get)\(|from 'node:(?:https|http2|net|tls|dgram)'/,
      ],
      // Its host is checked by the gate, and connected at the address that was checked.
      ['src/intake/mail/open-mailbox.ts', /\bfetch\(|from 'node:(?:https?|http2|net|tls|dgram)'/],
      // A mail server of tests, which answers and asks nothing.
      ['src/intake/mail/testing.ts', /\bfetch\(|\bconnect\(|from 'node:(?:https?|http2|tls|dgram)'/],
      // A test's portal alone.
      ['src/portal/testing/testing-visitor.ts', /\bfetch\((?!setting\(\)\.portal\.url \+ )/],
      ['src/portal/server/server.ts', /\bfetch\(|\brequest as |https?\.(?:request|get)\(/],
      ['src/portal/http/front-server.ts', /\bfetch\(|\brequest as |https?\.(?:request|get)\(/],
    ]);
    const sends =
      /\bfetch\(|https?\.(?:request|get)\(|import (?!type\b)[^;]*'(?:(?:node:)?(?:https?|http2|net|tls|dgram)|imapflow)'|'(?:undici|nodemailer)'|sendNotification/;
    const senders = code.filter(
      (file) => (gates.get(file) ?? sends).test(read(file)) && !/\/islands\/|^src\/cli\/bench\//.test(file),
    );
    expect(senders, 'send it through intake/egress/egress.ts, which checks where it goes').toEqual([]);
  });

  it('has mail, better-auth’s own queries and permission each at one place', () => {
    const only: Record<string, { pattern: RegExp; where: RegExp; instead: string }> = {
      mail: {
        pattern: /from 'nodemailer|import\('nodemailer/,
        where: /^src\/readers\/letters\/deliver-letters\.ts$/,
        instead: 'put a letter into the outbox with postLetter',
      },
      forBetterAuth: {
        pattern: /\bforBetterAuth\b/,
        where: /^src\/(readers\/accounts\/auth|store\/database|store\/store-on|store\/testing)\.ts$/,
        instead: 'read with store.reading, write with store.write',
      },
      permission: {
        pattern: /\bas (unknown as )?(Permitted|Authorized|Asker|Operator|Manager)\b/,
        where: /^src\/(readers\/permission|store\/testing)\.ts$/,
        instead: 'ask authorize for it',
      },
      roles: {
        pattern: /\bPERMISSIONS\[[^\n]*\.includes\(/,
        where: /^src\/readers\/permission\.ts$/,
        instead: 'ask roleMay',
      },
      operator: {
        pattern: /\basOperator\b/,
        where: /^src\/(readers\/permission|cli\/.+)\.ts$/,
        instead: 'take the permission of who asks: only a command is the operator',
      },
      datasets: {
        pattern: /\baddDataset\b/,
        where:
          /^src\/(evidence\/datasets\/.+|intake\/demo\/.+|desk\/(datasets\/load-dataset|following\/fetch-followed)|.+-testing)\.ts$/,
        instead: 'load it with loadDataset, which takes the permission of who asks',
      },
      // Lists that the settings name are fetched for nobody in particular.
      lists: {
        pattern: /\bimportList\b/,
        where:
          /^src\/(entities\/lists\/import-list|intake\/demo\/.+|desk\/watch-lists\/load-watch-list|jobs\/fetch-lists)\.ts$/,
        instead: 'load it with loadWatchList, which takes the permission of who asks',
      },
    };
    for (const { pattern, where, instead } of Object.values(only)) {
      const elsewhere = code.filter((file) => pattern.test(read(file)) && !where.test(file));
      expect(elsewhere, instead).toEqual([]);
      expect(code.some((file) => pattern.test(read(file)) && where.test(file))).toBe(true);
    }
  });

  it('names no place of the machine it was made on', () => {
    const places = new RegExp(['/wo' + 'rk/', '/fa' + 'rm/', '/\\.lib' + 'rary', '/ro' + 'ot/'].join('|'));
    const telling = tracked.filter(
      (file) => /\.(tsx?|mjs|cjs|md|json|ya?ml)$/.test(file) && places.test(read(file)),
    );
    expect(telling, 'use a path relative to the project').toEqual([]);
  });

  it('keeps the registry’s address out of the lock file', () => {
    expect(read('package-lock.json'), 'keep omit-lockfile-registry-resolved in .npmrc').not.toContain(
      '"resolved"',
    );
  });

  it('pins every package', () => {
    const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<
      string,
      Record<string, string>
    >;
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^(?:npm:[^@]+@)?\d/.test(version),
    );
    expect(loose, 'write the exact version').toEqual([]);
  });
});

describe('words', () => {
  it('leaves nothing unfinished', () => {
    const words = new RegExp(
      ['TO' + 'DO', 'FIX' + 'ME', 'X' + 'XX', 'HA' + 'CK', 'not imple' + 'mented'].join('|'),
    );
    const unfinished = tracked.filter(
      (file) => /^(src|tests|scripts|bin)\//.test(file) && words.test(read(file)),
    );
    expect(unfinished, 'finish it, or leave it out').toEqual([]);
  });
});

function undocumented(file: string): string[] {
  const source = ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest, true);
  const names: string[] = [];
  for (const statement of source.statements) {
    if (!ts.canHaveModifiers(statement)) continue;
    const exported = ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    if (!exported || ts.getJSDocCommentsAndTags(statement).length > 0) continue;
    const named = statement as ts.Statement & { name?: ts.Node };
    names.push(named.name?.getText() ?? statement.getText().slice(0, 40));
  }
  return names;
}
