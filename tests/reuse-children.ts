import { reuseEveryChild } from '../src/store/sandbox/kept-children.ts';

/**
 * To start a child takes most of the time of what tests give it. Those that are about the child itself, or hand it what
 * means harm, give each job one of its own, as the program does: `reuseEveryChild(false)`.
 */
reuseEveryChild(true);
