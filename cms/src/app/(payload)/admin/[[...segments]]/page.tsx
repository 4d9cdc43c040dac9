import config from '../../../../payload.config.ts';
import { generatePageMetadata, RootPage } from '@payloadcms/next/views';
import type { Metadata } from 'next';
import { importMap } from '../importMap.js';

interface Arguments {
  params: Promise<{ segments: string[] }>;
  searchParams: Promise<Record<string, string | string[]>>;
}

export const generateMetadata = ({ params, searchParams }: Arguments): Promise<Metadata> =>
  generatePageMetadata({ config, params, searchParams });

/** Every page of the admin panel. */
export default function Page({ params, searchParams }: Arguments) {
  return RootPage({ config, params, searchParams, importMap });
}
