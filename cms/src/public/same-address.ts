/** Mail servers tell no capitals apart, whatever the standard allows: two addresses of one mailbox. */
export const sameAddress = (one: string, other: string): boolean =>
  one.trim().toLowerCase() === other.trim().toLowerCase();
