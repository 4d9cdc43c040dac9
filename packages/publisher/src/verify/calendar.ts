import { whole } from './whole.ts';

/**
 * Addresses in a calendar: the pages of its events.
 *
 * @throws Error where it is none, is cut off, or has an address that is not whole
 */
export function addressesInCalendar(calendar: string): string[] {
  const lines = calendar.replaceAll(/\r\n[ \t]/g, '').split('\r\n');
  if (lines[0] !== 'BEGIN:VCALENDAR') throw new Error('the calendar does not begin with BEGIN:VCALENDAR');
  if (lines.at(-2) !== 'END:VCALENDAR' || lines.at(-1) !== '') {
    throw new Error('the calendar does not end with END:VCALENDAR');
  }
  const open: string[] = [];
  for (const line of lines) {
    const [, edge, part] = /^(BEGIN|END):(.*)$/.exec(line) ?? [];
    if (edge === 'BEGIN') open.push(part!);
    else if (edge === 'END' && open.pop() !== part)
      throw new Error(`the calendar ends a ${part} that it did not begin`);
  }
  return whole(lines.flatMap((line) => /^(?:URL|ATTACH)(?:;[^:]*)?:(.*)$/.exec(line)?.[1] ?? []));
}
