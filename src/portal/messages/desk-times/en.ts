/** What the portal says of the times of stories at the desk, in English. */
export const deskTimesEn = {
  alarmStuck: {
    one: '{count} scheduled story did not go out at its time.',
    other: '{count} scheduled stories did not go out at their time.',
  },
  alarmLook: 'See why',
  alarmsTitle: 'Did not go out',
  alarmDue: 'was to go out {time}',
  alarmWaits: 'Nobody has tried yet: no worker runs, or it is held up. Ask whoever runs the portal.',
  alarmFault: 'Something broke while it was published. It is in the log of the portal.',
  alarmTried: { one: 'tried {count} time', other: 'tried {count} times' },
  alarmAgain: 'next try {time}',
} as const;
