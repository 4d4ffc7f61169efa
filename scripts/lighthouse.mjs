// What Lighthouse says of pages: the median of three runs each, on a desktop and on a phone.
// Usage: LIGHTHOUSE=FOLDER node scripts/lighthouse.mjs http://localhost:3000 / /story/… /page/…
// FOLDER is where `npm install lighthouse@12.8` was run: it brings 150 packages, which the project need not carry.
// CHROME_PATH names the browser if it is not found. Measure a portal of `npm start`, on a machine with nothing else to do.
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const RUNS = 3;
const GOALS = { accessibility: 100, 'best-practices': 100, seo: 100 };
const PERFORMANCE = { desktop: 100, mobile: 95 };
const FLAGS = ['--headless=new', '--no-sandbox', '--disable-gpu'];

const [address, ...paths] = process.argv.slice(2);
const folder = process.env.LIGHTHOUSE;
if (!address || paths.length === 0 || !folder) {
  process.stderr.write('lighthouse: set LIGHTHOUSE to a folder, and name an address and paths.\n');
  process.exit(1);
}
const { resolve: find } = createRequire(join(resolve(folder), 'package.json'));
const { default: lighthouse, desktopConfig } = await import(pathToFileURL(find('lighthouse')).href);
const { launch } = await import(pathToFileURL(find('chrome-launcher')).href);

for (const form of ['desktop', 'mobile']) for (const path of paths) await measure(form, path);

async function measure(form, path) {
  const runs = [];
  while (runs.length < RUNS) runs.push(await runOnce(form, path));
  const goals = { performance: PERFORMANCE[form], ...GOALS };
  const scores = Object.keys(goals).map((name) => [name, median(runs.map((run) => run[name]))]);
  const said = scores.map(([name, score]) => `${name} ${score}`).join(', ');
  const times = runs.map(({ performance }) => performance).join('/');
  process.stdout.write(`${form} ${path}: ${said} (performance of each run: ${times})\n`);
  for (const fault of new Set(runs.flatMap(({ faults }) => faults))) process.stdout.write(`  ${fault}\n`);
  if (scores.some(([name, score]) => score < goals[name])) process.exitCode = 1;
}

async function runOnce(form, path, tries = 3) {
  const chrome = await launch({ chromeFlags: FLAGS });
  try {
    const options = { port: chrome.port, logLevel: 'error', output: 'json' };
    const { lhr } = await lighthouse(address + path, options, form === 'desktop' ? desktopConfig : undefined);
    // A browser that painted nothing in time says so; that is no score.
    if (lhr.runtimeError && tries > 1) return runOnce(form, path, tries - 1);
    if (lhr.runtimeError) throw new Error(lhr.runtimeError.message);
    const of = (name) => Math.round(lhr.categories[name].score * 100);
    const faults = Object.keys(GOALS).flatMap((name) =>
      lhr.categories[name].auditRefs
        .filter(({ id, weight }) => weight > 0 && (lhr.audits[id].score ?? 1) < 1)
        .map(({ id }) => `${name}: ${lhr.audits[id].title}`),
    );
    const names = ['performance', ...Object.keys(GOALS)];
    return { ...Object.fromEntries(names.map((name) => [name, of(name)])), faults };
  } finally {
    await chrome.kill();
  }
}

function median(numbers) {
  return numbers.toSorted((one, other) => one - other)[numbers.length >> 1];
}
