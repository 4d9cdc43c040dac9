/**
 * The addresses of a file that is read elsewhere: a feed, a calendar, a schedule.
 *
 * @throws Error where one is not whole
 */
export function whole(addresses: string[]): string[] {
  const partial = addresses.find((address) => !/^[a-z][a-z0-9+.-]*:/i.test(address));
  if (partial !== undefined) {
    throw new Error(
      `the address “${partial}” is not whole, but feeds, calendars and schedules are read elsewhere`,
    );
  }
  return addresses;
}
