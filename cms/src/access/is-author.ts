import type { PayloadRequest } from 'payload';
import { hasRole } from './roles.ts';

/** Those who write, publish and put away what the public sees. */
export const isAuthor = ({ req }: { req: PayloadRequest }): boolean => hasRole(req, ['admin', 'editor']);
