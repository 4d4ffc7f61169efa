import { serveSandbox } from '../../store/sandbox/serve-sandbox.ts';
import { importFile } from './reading/import-file.ts';

// The program of the child process: what it loads, nothing of the server is loaded with.
await serveSandbox({
  'import-file': importFile,
});
