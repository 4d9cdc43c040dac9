import { type Language, languages } from '@bashke/content';
import type { Endpoint, Payload } from 'payload';
import { isStaff } from '../access/is-staff.ts';
import { peopleIn } from '../consent/people.ts';
import { messages } from '../i18n/messages.ts';
import { languageOf, say } from '../i18n/say.ts';
import { idOf, inLanguage } from '../publishing/stored.ts';
import type { TextKind } from '../safeguarding/index.ts';
import { type MarkedText, markText } from './reviewed-text.ts';

/** A text of a document in which something was found. */
export interface CheckedText extends Pick<MarkedText, 'findings' | 'pieces'> {
  /** The field of the form, `chapters.2.title`. */
  path: string;
  /** Absent for what is in no language of its own. */
  language?: Language | undefined;
}

export type CheckedCollection = 'episodes' | 'resources';

interface Text {
  path: string;
  kind: TextKind;
  text: string;
}

/** As much of a document as is read by the public. */
interface Stored {
  title?: string | null;
  summary?: string | null;
  about?: string | null;
  notes?: unknown;
  chapters?: { title?: string | null }[] | null;
  cues?: unknown;
  spokenLanguage?: Language | null;
}

/**
 * Everything in the texts of a document that may tell who a child is, in both languages, as it was last saved.
 * @returns `undefined` when there is no such document
 */
export async function checkDocument(
  payload: Payload,
  collection: CheckedCollection,
  id: string,
  reader: Language,
): Promise<CheckedText[] | undefined> {
  const found = await payload.findByID({
    collection,
    id,
    depth: 0,
    draft: true,
    locale: 'all',
    fallbackLocale: false,
    disableErrors: true,
  });
  if (!found) return undefined;
  const aliases = await aliasesOf(payload, collection, found);
  const check = (language: Language | undefined, texts: readonly Text[], allowed: readonly string[]) =>
    texts.flatMap(({ path, kind, text }): CheckedText[] => {
      const { findings, pieces } = markText(text, { language, kind, allowed }, reader);
      return findings.length === 0 ? [] : [{ path, language, findings, pieces: pieces.map(shorten) }];
    });
  const spoken = found as unknown as Stored;
  return [
    ...languages.flatMap((language) => check(language, textsIn(found, language), aliases)),
    ...check(spoken.spokenLanguage ?? undefined, cuesOf(spoken.cues), aliases),
    // An alias is not allowed by itself: staff may have written a name.
    ...check(
      undefined,
      aliases.map((text, index) => ({ path: `people.${String(index)}`, kind: 'alias', text })),
      [],
    ),
  ];
}

function textsIn(document: object, language: Language): Text[] {
  const { title, summary, about, notes, chapters } = inLanguage(document, language) as Stored;
  return [
    { path: 'title', kind: 'title' as const, text: title ?? '' },
    { path: 'summary', kind: 'text' as const, text: summary ?? '' },
    { path: 'about', kind: 'text' as const, text: about ?? '' },
    { path: 'notes', kind: 'text' as const, text: wordsOf(notes) },
    ...(chapters ?? []).map((chapter, index) => ({
      path: `chapters.${String(index)}.title`,
      kind: 'title' as const,
      text: chapter.title ?? '',
    })),
  ].filter(({ text }) => text !== '');
}

const cuesOf = (cues: unknown): Text[] =>
  (Array.isArray(cues) ? cues : []).flatMap((cue: unknown, index): Text[] => {
    const text = typeof cue === 'object' && cue !== null && 'text' in cue ? cue.text : undefined;
    return typeof text === 'string' ? [{ path: `cues.${String(index)}`, kind: 'transcript', text }] : [];
  });

interface Node {
  text?: string;
  children?: Node[];
}

/** The words of running text, a paragraph a line. */
function wordsOf(state: unknown): string {
  const root = (state as { root?: Node } | null | undefined)?.root;
  const inner = ({ text, children }: Node): string => text ?? (children ?? []).map(inner).join('');
  return (root?.children ?? []).map(inner).join('\n');
}

async function aliasesOf(
  payload: Payload,
  collection: CheckedCollection,
  document: object,
): Promise<string[]> {
  const ids = peopleIn(collection, document).map(({ participant }) => participant);
  if (ids.length === 0) return [];
  const { docs } = await payload.find({
    collection: 'participants',
    where: { id: { in: ids } },
    select: { alias: true },
    depth: 0,
    pagination: false,
  });
  return ids.flatMap((id) => docs.find((participant) => idOf(participant) === id)?.alias ?? []);
}

/** What is shown around a finding, in characters. */
const AROUND = 60;

/** Words far from every finding are left out. */
function shorten(piece: MarkedText['pieces'][number]): MarkedText['pieces'][number] {
  const { text, findings } = piece;
  if (findings.length > 0 || text.length <= 2 * AROUND) return piece;
  return { text: `${text.slice(0, AROUND)} … ${text.slice(-AROUND)}`, findings };
}

/** `GET /api/<collection>/:id/safeguarding`, for staff. */
export const checkEndpoint = (collection: CheckedCollection): Endpoint => ({
  path: '/:id/safeguarding',
  method: 'get',
  handler: async (req) => {
    const refuse = (status: 403 | 404) =>
      Response.json(
        { errors: [{ message: say(req, messages[status === 403 ? 'notAllowed' : 'notFound']) }] },
        { status },
      );
    if (!isStaff({ req })) return refuse(403);
    const id = String(req.routeParams?.['id'] ?? '');
    const texts = await checkDocument(req.payload, collection, id, languageOf(req));
    return texts ? Response.json({ texts }, { headers: { 'Cache-Control': 'no-store' } }) : refuse(404);
  },
});
