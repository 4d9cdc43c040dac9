import { type NextRequest, NextResponse } from 'next/server';
import { env } from './env.ts';
import { addresses } from './hand-in/page/addresses.ts';

export const config = { matcher: '/((?!_next/static|_next/image|api/).*)' };

/**
 * Gives every page of the studio a content security policy: scripts run only when the server has just put them
 * there, nothing comes from another origin, and nobody else may frame the studio.
 */
export function proxy(request: NextRequest): NextResponse {
  const nonce = Buffer.from(crypto.randomUUID()).toString('base64');
  const policy = isHandIn(request.nextUrl.pathname) ? handInPolicyWith(nonce) : policyWith(nonce);
  const headers = new Headers(request.headers);
  // Next finds the nonce in the policy of the request and puts it on its own scripts.
  headers.set('Content-Security-Policy', policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('Content-Security-Policy', policy);
  return response;
}

const development = env.NODE_ENV === 'development';
const scriptsWith = (nonce: string): string =>
  `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`;

const handInStarts: readonly string[] = Object.values(addresses).flatMap(
  ({ code, contribution, guardian }) => [code, contribution, guardian],
);
const isHandIn = (path: string): boolean => handInStarts.includes(path.split('/')[1] ?? '');

/** The pages of young people: nothing but their own scripts and styles, and recordings made in the page. */
function handInPolicyWith(nonce: string): string {
  return [
    "default-src 'none'",
    scriptsWith(nonce),
    `style-src 'self'${development ? " 'unsafe-inline'" : ''}`,
    "img-src 'self' data:",
    "media-src 'self' blob:",
    `connect-src 'self'${development ? ' ws:' : ''}`,
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}

function policyWith(nonce: string): string {
  return [
    "default-src 'self'",
    scriptsWith(nonce),
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
