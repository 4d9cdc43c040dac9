import path from 'node:path';
import { withPayload } from '@payloadcms/next/withPayload';
import type { NextConfig } from 'next';

/** What every answer of the studio says about itself. The content security policy is in `src/proxy.ts`. */
const securityHeaders = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'SAMEORIGIN' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=(), payment=(), usb=()' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'X-Robots-Tag', value: 'noindex, nofollow' },
];

/** The pages behind private links: the link goes nowhere else, and a voice can be recorded. */
const privateHeaders = [
  { key: 'Referrer-Policy', value: 'no-referrer' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Cache-Control', value: 'no-store' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(self), geolocation=(), payment=(), usb=()' },
];
const handInPages = '/:page(dorezo|hand-in|kontribut|contribution|kujdestar|guardian)/:rest*';

/** The plain pages behind the links of mails, and the forms that lead to them: what is set here wins over an answer's own. */
const formHeaders = [
  { key: 'Referrer-Policy', value: 'no-referrer' },
  { key: 'X-Frame-Options', value: 'DENY' },
];

const nextConfig: NextConfig = {
  poweredByHeader: false,
  transpilePackages: ['@bashke/content', '@bashke/intake', '@bashke/calendar'],
  // One copy of Payload in the process: the server's start, its pages and its API share what is opened, and an error
  // thrown by one copy would not be known to another.
  // The programs for sound and video lie beside their packages and are found from there. What tells files by their
  // content does not know WebM any more when it is bundled.
  serverExternalPackages: [
    'payload',
    '@payloadcms/db-sqlite',
    '@payloadcms/db-mongodb',
    'sharp',
    '@ffmpeg-installer/ffmpeg',
    '@ffprobe-installer/ffprobe',
    'file-type',
  ],
  outputFileTracingRoot: path.resolve(import.meta.dirname, '..'),
  turbopack: { root: path.resolve(import.meta.dirname, '..') },
  // Two cores are shared with the publisher and the tests; types are checked by `pnpm typecheck`.
  typescript: { ignoreBuildErrors: true },
  experimental: { cpus: 1 },
  headers: () =>
    Promise.resolve([
      { source: '/:path*', headers: securityHeaders },
      { source: handInPages, headers: privateHeaders },
      { source: '/api/forms/:rest*', headers: formHeaders },
    ]),
  redirects: () => Promise.resolve([{ source: '/', destination: '/admin', permanent: false }]),
};

export default withPayload(nextConfig, { devBundleServerPackages: false });
