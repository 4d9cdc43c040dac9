/** Seconds as `1:05.200`, with hours only where there are some. */
export function clockOf(seconds: number): string {
  const thousandths = Math.round(Math.max(0, seconds) * 1000);
  const [whole, rest] = [Math.floor(thousandths / 1000), thousandths % 1000];
  const [hours, minutes, secs] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const two = (value: number) => String(value).padStart(2, '0');
  const head = hours > 0 ? `${String(hours)}:${two(minutes)}` : String(minutes);
  return `${head}:${two(secs)}.${String(rest).padStart(3, '0')}`;
}

/** A time as somebody types it: `65`, `1:05`, `1:05.2`, `1:05,2`, `1:01:05`. `undefined` when it is none. */
export function readClock(typed: string): number | undefined {
  const match = /^(?:(?:(\d{1,2}):)?(\d{1,3}):)?(\d{1,5})(?:[.,](\d{1,3}))?$/.exec(typed.trim());
  if (!match) return undefined;
  const [, hours = '0', minutes = '0', seconds = '0', fraction = ''] = match;
  const hasMinutes = match[2] !== undefined;
  if (hasMinutes && Number(seconds) > 59) return undefined;
  if (match[1] !== undefined && Number(minutes) > 59) return undefined;
  return (
    Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds) + Number(fraction.padEnd(3, '0')) / 1000
  );
}
