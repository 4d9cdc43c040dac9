import { createHmac } from 'node:crypto';
import type { Payload } from 'payload';

/**
 * The secret of a link that several letters carry, the reminder as much as the first: made anew from the studio's own
 * secret, so that no earlier letter goes dead and only the hash is kept. Looks like any other token.
 * @param about what the link is of; whatever makes it another link belongs into it
 */
export const linkTokenOf = ({ secret }: Pick<Payload, 'secret'>, about: string): string =>
  createHmac('sha256', secret).update(`private link to ${about}`).digest('base64url');
