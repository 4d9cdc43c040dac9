import { plainLine } from '@bashke/content';

/** What a file is called: no folders before it, and no more than a line. */
export const plainFileName = (name: string): string =>
  [...(plainLine(name).split(/[/\\]/).at(-1) ?? '')].slice(0, 120).join('');
