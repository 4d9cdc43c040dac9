import type { Session } from '@bashke/content';
import { lexicalToRichText } from '../../fields/rich-text/publish.ts';
import { publishTitledDocuments, type StoredTitledDocument } from '../../fields/titled-documents/publish.ts';
import { idOf, present, type Unchecked } from '../../publishing/stored.ts';
import { textsOf } from '../../publishing/texts.ts';

/** A session as it was read in all languages. */
export interface StoredSession {
  id: string;
  updatedAt: string;
  summit?: unknown;
  guid?: string | null;
  number?: number | null;
  kind?: string | null;
  track?: string | null;
  language?: string | null;
  speakers?: { role?: string | null; person?: unknown }[] | null;
  capacity?: number | null;
  doNotRecord?: boolean | null;
  materials?: StoredTitledDocument[] | null;
  video?: string | null;
}

interface Texts {
  title?: string | null;
  slug?: string | null;
  summary?: string | null;
  about?: unknown;
}

const publishText = (texts: Texts) => {
  const title = present(texts.title);
  if (title === undefined) return undefined;
  return {
    title,
    slug: present(texts.slug),
    summary: present(texts.summary),
    about: lexicalToRichText(texts.about),
  };
};

/** A session by the contract's names. What must not be recorded has no recording to show. */
export const publishSession = (session: StoredSession): Unchecked<Session> => ({
  collection: 'sessions',
  id: session.id,
  summit: idOf(session.summit),
  guid: present(session.guid),
  number: session.number ?? undefined,
  kind: present(session.kind) as Session['kind'] | undefined,
  track: present(session.track),
  language: present(session.language),
  speakers: (session.speakers ?? []).map(({ role, person }) => ({
    role: present(role),
    person: idOf(person),
  })),
  capacity: session.capacity ?? undefined,
  doNotRecord: session.doNotRecord ?? false,
  materials: publishTitledDocuments(session.materials),
  video: session.doNotRecord ? undefined : present(session.video),
  updatedAt: session.updatedAt,
  texts: textsOf(session, publishText),
});
