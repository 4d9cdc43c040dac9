/**
 * Names a release by its moment, `20260210T090000000Z`; always after the releases that are there, even where
 * the clock was set back.
 */
export function nextReleaseId(newest: string | undefined, now: Date): string {
  const id = idAt(now);
  if (newest === undefined || id > newest) return id;
  const [, ...parts] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z$/.exec(newest)!;
  const [year, month, day, hour, minute, second, millisecond] = parts.map(Number) as [number, ...number[]];
  return idAt(new Date(Date.UTC(year, month! - 1, day, hour, minute, second, millisecond! + 1)));
}

const idAt = (moment: Date) => moment.toISOString().replaceAll(/[-:.]/g, '');
