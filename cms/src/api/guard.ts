import { defaultLanguage } from '@bashke/content';
import type {
  CollectionBeforeOperationHook,
  Endpoint,
  PayloadHandler,
  SanitizedCollectionConfig,
} from 'payload';
import { messages } from '../i18n/messages.ts';
import { say } from '../i18n/say.ts';
import { Refusal } from '../refusal.ts';
import { boundQuery, isOpenOrder, QueryRefusal } from './query.ts';

/**
 * Doors that Payload opens for every collection and the studio keeps shut: accounts come from a command or an
 * administrator, and no file is fetched from elsewhere.
 */
const shut = new Set([
  '/first-register',
  '/forgot-password',
  '/reset-password',
  '/verify/:id',
  '/init',
  '/paste-url/:id?',
]);

const refuse: PayloadHandler = (req) =>
  Response.json({ errors: [{ message: say(req, messages.closed) }] }, { status: 403 });

/** The endpoints of a collection behind the checks that everything from outside passes. */
export function guardEndpoints(collection: SanitizedCollectionConfig): void {
  if (!collection.endpoints) return;
  // Payload opens these for every collection, and stumbles where no versions are kept.
  const isThere = ({ path }: Endpoint) => collection.versions || !path.startsWith('/versions');
  collection.endpoints = collection.endpoints.filter(isThere).map((endpoint) => ({
    ...endpoint,
    handler: shut.has(endpoint.path) ? refuse : guarded(endpoint, collection),
  }));
}

const guarded =
  ({ handler }: Endpoint, collection: SanitizedCollectionConfig): PayloadHandler =>
  (req) => {
    // Without a language the default one is meant; Payload leaves it open and then stumbles over sorting.
    req.locale ??= defaultLanguage;
    try {
      boundQuery(req.query, collection, req);
    } catch (error) {
      if (!(error instanceof QueryRefusal)) throw error;
      const { part } = error;
      throw new Refusal(say(req, messages.wrongQuery, { part }), { part });
    }
    return handler(req);
  };

/**
 * Leaves out an order by what is hidden, which would give the hidden away. The API refuses it; the lists of the
 * admin panel take their order from the address and do not come through the API.
 */
export const forgetHiddenOrder: CollectionBeforeOperationHook = ({
  args,
  collection,
  operation,
  overrideAccess,
  req,
}) => {
  const asksForOrder = operation === 'read' && 'sort' in args && args.sort !== undefined;
  if (!asksForOrder || overrideAccess || isOpenOrder(args.sort, collection, req)) return args;
  return { ...args, sort: undefined };
};
