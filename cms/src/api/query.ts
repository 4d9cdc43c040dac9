import type { CollectionConfig, FlattenedField, PayloadRequest, SanitizedConfig } from 'payload';
import { languages } from '@bashke/content';
import { isAdmin } from '../access/is-admin.ts';

/** Documents that one answer has at most. */
export const LIMIT = 200;
/** How many relationships deep an answer goes at most. */
export const DEPTH = 2;

const operators = new Set(
  (
    'equals not_equals in not_in all exists like not_like contains ' +
    'greater_than greater_than_equal less_than less_than_equal'
  ).split(' '),
);

/** Columns that Payload adds and that tell nothing but order. */
const plain = new Set(['id', '_id', 'createdAt', 'updatedAt', 'deletedAt', '_status', 'latest', 'autosave']);

/** A query that is not understood, or that asks about what is hidden. */
export class QueryRefusal extends Error {
  readonly part: string;
  constructor(part: string) {
    super(`Query refused: ${part}`);
    this.part = part;
  }
}

type Query = Record<string, unknown>;
type Collection = Pick<CollectionConfig, 'slug'> & { flattenedFields: FlattenedField[] };

/**
 * Brings a query from outside into bounds, in place: no more than `LIMIT` documents and `DEPTH` relationships, and
 * conditions and orders only on what the asker could read anyway.
 * @throws QueryRefusal that names the part that cannot be taken.
 */
export function boundQuery(query: Query, collection: Collection | undefined, req: PayloadRequest): void {
  const limit = readNumber(query, 'limit', 0);
  const wantsAll = limit === 0 || (limit === undefined && query['pagination'] === 'false');
  if (limit !== undefined || wantsAll)
    query['limit'] = String(wantsAll ? LIMIT : Math.min(limit ?? LIMIT, LIMIT));
  // Without pages some databases take no limit.
  delete query['pagination'];
  const depth = readNumber(query, 'depth', 0);
  if (depth !== undefined) query['depth'] = String(Math.min(depth, DEPTH));
  readNumber(query, 'page', 1);
  // Nothing here is joined, and what comes along as data is none of a reader's business.
  if ('joins' in query) throw new QueryRefusal('joins');
  delete query['data'];
  const asks = asksOf(collection, req);
  checkSort(query['sort'], asks);
  checkWhere(query['where'], asks, 0);
}

/** True when an order goes only by what the asker could read anyway. */
export function isOpenOrder(sort: unknown, collection: Collection, req: PayloadRequest): boolean {
  try {
    checkSort(sort, asksOf(collection, req));
    return true;
  } catch (error) {
    if (error instanceof QueryRefusal) return false;
    throw error;
  }
}

interface Asks {
  collection: Collection | undefined;
  config: SanitizedConfig;
  req: PayloadRequest;
  mayAskForUsers: boolean;
}

const asksOf = (collection: Collection | undefined, req: PayloadRequest): Asks => ({
  collection,
  config: req.payload.config,
  req,
  mayAskForUsers: isAdmin({ req }),
});

function readNumber(query: Query, name: string, minimum: number): number | undefined {
  const value = query[name];
  if (value === undefined || value === '') return undefined;
  if (typeof value !== 'string' || !/^\d{1,9}$/.test(value) || Number(value) < minimum)
    throw new QueryRefusal(name);
  return Number(value);
}

function checkSort(sort: unknown, asks: Asks): void {
  if (sort === undefined) return;
  const parts = (Array.isArray(sort) ? sort : [sort]).flatMap((part: unknown) =>
    typeof part === 'string' ? part.split(',') : [undefined],
  );
  for (const part of parts) {
    const path = part?.trim().replace(/^-/, '');
    if (path !== '' && (path === undefined || !isOpen(path, asks, false))) throw new QueryRefusal('sort');
  }
}

function checkWhere(where: unknown, asks: Asks, level: number): void {
  if (where === undefined || where === '') return;
  if (!isRecord(where) || level > 8) throw new QueryRefusal('where');
  for (const [name, condition] of Object.entries(where)) {
    if (/^(and|or)$/i.test(name)) {
      // More than a thousand entries arrive as an object with numbers for names.
      const entries = isRecord(condition) ? Object.values(condition) : condition;
      if (!Array.isArray(entries)) throw new QueryRefusal(`where ${name}`);
      for (const entry of entries) checkWhere(entry, asks, level + 1);
    } else {
      checkCondition(name, condition, asks);
    }
  }
}

function checkCondition(path: string, condition: unknown, asks: Asks): void {
  if (!isRecord(condition) || !isOpen(path, asks, true)) throw new QueryRefusal(path);
  if (Object.keys(condition).length === 0) throw new QueryRefusal(path);
  for (const [operator, value] of Object.entries(condition)) {
    const values = Array.isArray(value) ? value : [value];
    const isKnown =
      operators.has(operator) && values.every((each) => typeof each === 'string' && each.length <= 500);
    if (!isKnown || !hasForm(path, operator, values as string[], asks))
      throw new QueryRefusal(`${path} ${operator}`);
  }
}

/** Dates and numbers that are none make a database stumble. */
function hasForm(path: string, operator: string, values: string[], { collection }: Asks): boolean {
  if (operator === 'exists') return values.every((value) => ['true', 'false'].includes(value));
  const field = collection?.flattenedFields.find(({ name }) => name === path);
  const type = /(^|\.)(createdAt|updatedAt|deletedAt)$/.test(path) ? 'date' : field?.type;
  const parts = values.flatMap((value) =>
    ['in', 'not_in', 'all'].includes(operator) ? value.split(',') : [value],
  );
  if (type === 'date') return parts.every((part) => part === 'null' || !Number.isNaN(Date.parse(part)));
  if (type === 'number') return parts.every((part) => part === 'null' || Number.isFinite(Number(part)));
  return true;
}

/** True when the asker may read a field. */
const isReadable = (field: FlattenedField, req: PayloadRequest): boolean =>
  !('hidden' in field && field.hidden) &&
  !('access' in field && field.access?.read && field.access.read({ req }) !== true);

/**
 * True when a path leads only over fields that are there for the asker to see. Payload looks as well, but where a path
 * leads over relationships it refuses in a promise that nobody waits for, which may end the process.
 */
function isOpen(path: string, asks: Asks, mayFollow: boolean): boolean {
  const { collection, config, req, mayAskForUsers } = asks;
  let fields = collection?.flattenedFields ?? [];
  let isFollowing = false;
  for (const segment of path
    .replace(/^version\./, '')
    .replaceAll('__', '.')
    .split('.')) {
    if (plain.has(segment) || languages.some((language) => language === segment)) continue;
    if (isFollowing && (segment === 'value' || segment === 'relationTo')) continue;
    const field = fields.find(({ name }) => name === segment);
    // A version names the document that it is one of.
    if (!field && segment === 'parent' && !isFollowing) continue;
    if (!field || !isReadable(field, req)) return false;
    fields = 'flattenedFields' in field ? field.flattenedFields : [];
    isFollowing = field.type === 'relationship' || field.type === 'upload';
    if ((field.type === 'relationship' || field.type === 'upload') && mayFollow) {
      const target = [field.relationTo].flat();
      if (!mayAskForUsers && target.includes('users')) continue;
      fields = config.collections
        .filter(({ slug, access }) => target.includes(slug) && access.read({ req }) !== false)
        .flatMap(({ flattenedFields }) => flattenedFields);
    }
  }
  return true;
}

const isRecord = (value: unknown): value is Query =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
