/** Whether this is the full run, `npm run test:full`, and not the gate: each test then tries all it has. */
export const WHOLE = process.env.TEST_DEPTH === 'full';
