import { serveSandbox } from '../../store/sandbox/serve-sandbox.ts';
import { checkStrangersText } from './check-strangers-text.ts';

// The program of the child process that checks texts of strangers.
serveSandbox({ 'check-text': (input) => checkStrangersText(input) });
