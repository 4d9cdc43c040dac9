import type { DocumentKey } from '@bashke/content';
import type { Payload } from 'payload';

/** Collections whose documents may mention a recording, a picture or a work. All of them keep versions. */
const mentioning = [
  'pages',
  'campaigns',
  'series',
  'episodes',
  'resources',
  'organisations',
  'people',
] as const;

interface Row {
  id: string | number;
  [field: string]: unknown;
}

/**
 * Takes mentions of documents out of all others, as they are public and as editors find them: nobody must mend by hand what
 * somebody took back. Older versions keep the identity of what is gone, and nothing else of it.
 */
export async function eraseMentions({ db }: Payload, documents: readonly DocumentKey[]): Promise<void> {
  if (documents.length === 0) return;
  const gone = new Set(documents.map((key) => key.slice(key.indexOf('/') + 1)));
  const mentions = (row: unknown) => {
    const text = JSON.stringify(row);
    return [...gone].some((id) => text.includes(`"${id}"`));
  };
  for (const collection of mentioning) {
    const isErased = ({ id }: Row) => documents.includes(`${collection}/${String(id)}`);
    const all = { collection, pagination: false, limit: 0 } as const;
    const { docs } = await db.find<Row>({ ...all, where: {} });
    for (const row of docs.filter((each) => !isErased(each) && mentions(each))) {
      const data = { ...(without(row, gone) as Row), updatedAt: new Date().toISOString() };
      await db.updateOne({ collection, id: row.id, data });
    }
    const versions = await db.findVersions<Row>({ ...all, where: { latest: { equals: true } } });
    for (const row of versions.docs.filter(({ version }) => mentions(version))) {
      const version = { ...(without(row.version, gone) as object), updatedAt: new Date().toISOString() };
      // What a version holds differs by collection; this is the row that was just read.
      await db.updateVersion({ collection, id: row.id, versionData: { ...row, version } as never });
    }
  }
}

/** A part of a stored document without these identities. */
function without(part: unknown, gone: ReadonlySet<string>): unknown {
  if (typeof part === 'string') return gone.has(part) ? null : part;
  if (Array.isArray(part)) {
    return part.flatMap((entry: unknown) => {
      if (typeof entry === 'string' && gone.has(entry)) return [];
      const left = without(entry, gone);
      return isNothing(entry, left) ? [] : [left];
    });
  }
  // Running text mentions files by their kind alone, and none that young people made.
  if (typeof part !== 'object' || part === null || part instanceof Date || 'root' in part) return part;
  return Object.fromEntries(Object.entries(part).map(([name, value]) => [name, without(value, gone)]));
}

/** What an entry of a list is nothing without: the file of a download, the picture of a block of one picture, a choice. */
function isNothing(before: unknown, after: unknown): boolean {
  if (typeof before !== 'object' || before === null || typeof after !== 'object' || after === null)
    return false;
  const [was, is] = [before as Record<string, unknown>, after as Record<string, unknown>];
  const lost = (name: string) => was[name] !== null && was[name] !== undefined && is[name] === null;
  const emptied = (name: string) =>
    Array.isArray(was[name]) && was[name].length > 0 && Array.isArray(is[name]) && is[name].length === 0;
  if (is['blockType'] === 'image') return lost('picture');
  if (is['blockType'] === 'downloads') return emptied('items');
  if (is['blockType'] === 'episodes' || is['blockType'] === 'resources') {
    return is['source'] === 'chosen' && emptied(String(is['blockType']));
  }
  return lost('file') || lost('participant') || ('relationTo' in was && lost('value'));
}
