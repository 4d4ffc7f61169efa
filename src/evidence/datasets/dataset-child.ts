import { type SandboxTask, serveSandbox } from '../../store/sandbox/serve-sandbox.ts';

// The program of the child process. Either task is loaded when it is the one that was asked for.
const importFile: SandboxTask = async (input, tell) =>
  (await import('./reading/import-file.ts')).importFile(input, tell);
const runSql: SandboxTask = async (input) => (await import('./sql/run-sql.ts')).runSql(input);

serveSandbox({ 'import-file': importFile, 'run-sql': runSql });
