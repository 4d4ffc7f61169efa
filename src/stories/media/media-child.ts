import { type SandboxTask, serveSandbox } from '../../store/sandbox/serve-sandbox.ts';

// The program of the child process that reads pictures: what a file does to it, it does to nobody else.
const clean: SandboxTask = async (input) => (await import('./clean-picture.ts')).cleanPicture(input);
const sizes: SandboxTask = async (input) => (await import('./draw-sizes-of.ts')).drawSizesOf(input);
const avif: SandboxTask = async (input) => (await import('./make-avif.ts')).makeAvif(input);

serveSandbox({ clean, sizes, avif });
