/** The studio keeps a day as its noon, so that it is the same day in every zone of Europe. */
export const noonOf = (day: string): string => `${day}T12:00:00.000Z`;

/** The same for a day that may be missing. */
export const noonIf = (day: string | undefined): string | null => (day ? noonOf(day) : null);
