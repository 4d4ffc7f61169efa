/** What the portal says of screening, of watch lists and of keys at the desk, in English. */
export const deskScreeningEn = {
  keysTitle: 'Keys',
  keysNext: 'next',
  keysBefore: 'the one before',
  keysOpen: 'open it',
  keysHelp: 'show or hide the keys',
  keysOff: 'Turn the keys off in this browser',
  keysOn: 'Turn the keys on again',
  keysFailed: 'It was not kept. Try again, or open it.',
} as const;
