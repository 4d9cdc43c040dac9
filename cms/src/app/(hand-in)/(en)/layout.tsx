import type { ReactNode } from 'react';
import { Document, metadataOf } from '../../../hand-in/page/Page.tsx';

export const metadata = metadataOf('en');
export const dynamic = 'force-dynamic';

/** The document of every English page of the hand-in. */
export default function Layout({ children }: { children: ReactNode }) {
  return <Document language="en">{children}</Document>;
}
