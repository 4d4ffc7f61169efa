// The subjects of the commits made since there is a rule for them.
import { spawnSync } from 'node:child_process';
import { faultOfSubject } from './commit-subject.ts';

/** The last commit before the rule. */
const BEFORE = '6638726448a9d2462ed8845864321d31cc437271';

const git = (...args: string[]) => spawnSync('git', args, { encoding: 'utf8' });
// A copy without its history, or with a part of it, has nothing to be read here.
if (git('cat-file', '-e', `${BEFORE}^{commit}`).status === 0) {
  const { stdout } = git('log', '--no-merges', '--format=%h %s', `${BEFORE}..HEAD`);
  const faults = stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => [line, faultOfSubject(line.slice(line.indexOf(' ') + 1))])
    .filter(([, fault]) => fault !== null);
  for (const [line, fault] of faults) console.error(`${line}\n    ${fault}`);
  if (faults.length > 0) process.exit(1);
}
