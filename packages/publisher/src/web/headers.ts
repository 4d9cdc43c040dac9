import type { ReleaseHeader } from '../release/manifest.ts';
import { isForPrograms, isLasting, isMedia } from './kinds.ts';

/** What every answer carries. */
const always = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  // Nobody who is linked to learns that somebody came from a page about help.
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy':
    'accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()',
};

/** Films that a visitor asks for are shown in frames of these. */
const filmOrigins = ['https://www.youtube-nocookie.com', 'https://player.vimeo.com'];

/** Headers of a page or file of a microsite. `deploy/Caddyfile` sends the same. */
export function headersOf(
  release: Pick<ReleaseHeader, 'inline' | 'origin'>,
  name: string,
): Record<string, string> {
  const isOpen = isForPrograms(name);
  return {
    ...always,
    'content-security-policy': policyOf(release, name),
    'cache-control': cachingOf(name),
    // The page for missing addresses, and feeds elsewhere, load these from another host.
    'cross-origin-resource-policy': /\.(?:html|json)$/.test(name) && !isOpen ? 'same-origin' : 'cross-origin',
    ...((isOpen || isLasting(name)) && { 'access-control-allow-origin': '*' }),
  };
}

/** What can be taken back is asked for again: within seconds where it is large, each time where it is small. */
function cachingOf(name: string): string {
  if (isLasting(name)) return 'public, max-age=31536000, immutable';
  return isMedia(name) ? 'public, max-age=10, must-revalidate' : 'no-cache';
}

/** Headers of what belongs to no microsite. */
export const plainHeaders = (inline: readonly string[] = []): Record<string, string> => ({
  ...always,
  'content-security-policy': serialisePolicy(
    withInline({ 'default-src': ["'none'"], 'base-uri': ["'none'"], 'form-action': ["'none'"] }, inline),
  ),
  'cache-control': 'no-cache',
  'cross-origin-resource-policy': 'same-origin',
});

type Policy = Record<string, string[]>;

function policyOf({ inline, origin }: Pick<ReleaseHeader, 'inline' | 'origin'>, name: string): string {
  // The page for missing addresses links through the campaign's origin, wherever it is shown.
  const own = /(?:^|\/)404\.html$/.test(name) ? ["'self'", origin] : ["'self'"];
  const policy: Policy = {
    'default-src': ["'none'"],
    'script-src': own,
    'style-src': own,
    'img-src': [...own, 'data:'],
    'font-src': own,
    'media-src': own,
    'connect-src': own,
    'manifest-src': own,
    'frame-src': filmOrigins,
    'form-action': own,
    'base-uri': ["'none'"],
    'frame-ancestors': ["'none'"],
  };
  return serialisePolicy(withInline(policy, inline));
}

/** Allows what a release has written into its pages, each named by `<directive> <source>`. */
function withInline(policy: Policy, inline: readonly string[]): Policy {
  const extended = { ...policy };
  for (const entry of inline) {
    const [directive = '', source = ''] = entry.split(' ');
    extended[directive] = [...(extended[directive] ?? []), source];
  }
  return extended;
}

const serialisePolicy = (policy: Policy) =>
  Object.entries({ 'frame-ancestors': ["'none'"], ...policy })
    .map(([directive, sources]) => `${directive} ${sources.join(' ')}`)
    .join('; ');
