import type { AgendaItem } from './agenda.ts';

/** Where an item stands: lines are counted from 1, `to` is the line below it. */
export interface GridPlace {
  from: number;
  to: number;
  /** Counted from 1; `undefined` for what takes the whole width. */
  column: number | undefined;
}

export interface Grid {
  columns: number;
  places: ReadonlyMap<AgendaItem, GridPlace>;
}

/** More columns than this cannot be read, and the style sheet knows no more of either. */
export const limits = { columns: 6, lines: 99 } as const;

/**
 * A day as a grid: a column for each room, a line for each moment at which something begins or ends. What nothing else
 * runs beside takes the whole width. Two sessions in one room at one time stand side by side, never on each other.
 *
 * @param rooms the rooms in their order
 * @returns `undefined` for a day that does not fit: it is a list at every width
 */
export function gridOf(items: readonly AgendaItem[], rooms: readonly string[]): Grid | undefined {
  const moments = [...new Set(items.flatMap(({ from, to }) => [from, to]))].toSorted((a, b) => a - b);
  const lineOf = new Map(moments.map((moment, index) => [moment, index + 1]));
  const parallel = items.filter((item) => items.some((other) => other !== item && overlap(item, other)));
  const lanes = lanesOf(parallel, rooms);
  const columns = Math.max(1, lanes.length);
  if (columns > limits.columns || moments.length > limits.lines) return undefined;
  const places = new Map(
    items.map((item) => {
      const lane = lanes.findIndex((members) => members.includes(item));
      const column = lane < 0 ? undefined : lane + 1;
      return [item, { from: lineOf.get(item.from)!, to: lineOf.get(item.to)!, column }];
    }),
  );
  return { columns, places };
}

const overlap = (one: AgendaItem, other: AgendaItem): boolean => one.from < other.to && other.from < one.to;

/** The columns in the order of the rooms: one for a room, more where it is taken twice. */
function lanesOf(items: readonly AgendaItem[], rooms: readonly string[]): AgendaItem[][] {
  const used = [...new Set([...rooms, ...items.map(({ room }) => room)])];
  return used.flatMap((room) => {
    const lanes: AgendaItem[][] = [];
    for (const item of items.filter((each) => each.room === room)) {
      const free = lanes.find((lane) => !lane.some((other) => overlap(item, other)));
      if (free) free.push(item);
      else lanes.push([item]);
    }
    return lanes;
  });
}

/** The class of a line; lines are written in tens and ones, so that the style sheet needs twenty and not a hundred. */
const lineClasses = (name: string, line: number): string[] => [
  ...(line >= 10 ? [`${name}-${Math.floor(line / 10)}x`] : []),
  ...(line % 10 > 0 ? [`${name}-x${line % 10}`] : []),
];

/** The classes of a place: no page allows styles to stand in it. */
export const placeClasses = ({ from, to, column }: GridPlace): string[] => [
  ...lineClasses('from', from),
  ...lineClasses('to', to),
  ...(column === undefined ? [] : [`column-${column}`]),
];

/** The classes of what stands beside the beginning of a place. */
export const startClasses = ({ from }: GridPlace): string[] => lineClasses('from', from);
