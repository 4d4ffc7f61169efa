const MB = 1024 * 1024;

/** How much of a list is read at most: what goes beyond it is no official list, or not one this program can hold. */
export const LIST_LIMITS = {
  /** Bytes of a file. */
  fileBytes: 512 * MB,
  /** Bytes of a file of OpenSanctions, which holds many lists. */
  bulkBytes: 8192 * MB,
  /** Characters of one row or one line. */
  rowLength: 4 * MB,
  /** Characters of a name, and of any other single value. */
  nameLength: 1_000,
  textLength: 4_000,
  /** Characters of the remarks of one entry. */
  remarksLength: 60_000,
  /** Names, addresses, identifiers … of one entry, each. */
  perEntry: 2_000,
  /** Entries of one version. */
  entries: 1_000_000,
} as const;
