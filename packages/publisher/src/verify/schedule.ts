import { whole } from './whole.ts';

/** Keys whose values are addresses. */
const addressKeys = new Set(['url', 'base_url', 'avatar']);

/** Whether this is a `schedule.json`. */
export const isSchedule = (content: unknown): boolean =>
  typeof content === 'object' && content !== null && 'schedule' in content;

/**
 * Addresses in a `schedule.json`: pages, recordings, documents, pictures.
 *
 * @throws Error where one is not whole
 */
export function addressesInSchedule(content: unknown): string[] {
  const addresses: string[] = [];
  JSON.stringify(content, (key, value: unknown) => {
    if (typeof value === 'string' && addressKeys.has(key)) addresses.push(value);
    return value;
  });
  return whole(addresses);
}
