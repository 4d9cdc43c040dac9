/** Days in which an address has to be confirmed; after them the registration is deleted. */
export const UNCONFIRMED_DAYS = 7;

/** A day in milliseconds. */
export const DAY_MS = 24 * 3_600_000;
