import { isIP, isIPv4 } from 'node:net';

/**
 * Whom a request counts for, where there is a limit. The address is the last one that a proxy added, which a visitor
 * cannot write; without a proxy all share one count.
 */
export const visitorOf = (headers: Headers): string =>
  placeOf(headers.get('X-Forwarded-For')?.split(',').at(-1)?.trim() ?? '');

/** Whose address it is: a connection has 2⁶⁴ of version 6 for itself. What is no address counts as none. */
function placeOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '');
  if (isIPv4(plain) || isIP(plain) === 0) return isIPv4(plain) ? plain : '';
  const [start = '', end] = plain.toLowerCase().split('::');
  const groups = start === '' ? [] : start.split(':');
  const missing = end === undefined ? 0 : 8 - groups.length - (end === '' ? 0 : end.split(':').length);
  return [...groups, ...Array<string>(Math.max(0, missing)).fill('0'), ...(end?.split(':') ?? [])]
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':');
}
