import { type NextRequest, NextResponse } from 'next/server';
import { env } from './env.ts';

export const config = { matcher: '/((?!_next/static|_next/image|api/).*)' };

/**
 * Gives every page of the studio a content security policy: scripts run only when the server has just put them
 * there, nothing comes from another origin, and nobody else may frame the studio.
 */
export function proxy(request: NextRequest): NextResponse {
  const nonce = Buffer.from(crypto.randomUUID()).toString('base64');
  const policy = policyWith(nonce);
  const headers = new Headers(request.headers);
  // Next finds the nonce in the policy of the request and puts it on its own scripts.
  headers.set('Content-Security-Policy', policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('Content-Security-Policy', policy);
  return response;
}

function policyWith(nonce: string): string {
  const development = env.NODE_ENV === 'development';
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
    // The admin panel sets styles on elements while people drag and type.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    `connect-src 'self'${development ? ' ws:' : ''}`,
    `frame-src 'self' ${env.SITES_URL}`,
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'self'",
  ].join('; ');
}
