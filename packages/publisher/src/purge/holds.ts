import { collectionNames, type InputKey } from '@bashke/content';
import type { Manifest, ReleaseFile } from '../release/manifest.ts';
import type { PurgeRequest } from './request.ts';

/** Where a media file is in a release. */
export const mediaPath = (file: string): string => `media/${file}`;

const idOf = (key: string) => key.slice(key.indexOf('/') + 1);

/** Kinds of inputs that are of one document, and name it: `episodes/ID`, `pages/ID/sq`, `summary/ID/sq`. */
const ofOneDocument = new Set<string>([...collectionNames, 'summary', 'path']);

/** The states of documents that are asked for and not there: a file that was made without one does not hold it. */
const isNothing = (state: string) => state === '' || state === '""';

/** What must be gone, in the forms in which files and releases name it. */
export class Purged {
  readonly #documents: ReadonlySet<string>;
  readonly #ids: ReadonlySet<string>;
  readonly #media: ReadonlySet<string>;
  readonly #before: number;

  constructor({ documents, files, before }: PurgeRequest) {
    this.#documents = new Set(documents);
    this.#ids = new Set(documents.map(idOf));
    this.#media = new Set(files.map(mediaPath));
    this.#before = Date.parse(before);
  }

  get ids(): ReadonlySet<string> {
    return this.#ids;
  }

  isDocument(key: string): boolean {
    return this.#documents.has(key);
  }

  /** Whether a release shows any of it as it was. */
  isHeldBy({ header, states, files }: Manifest): boolean {
    if (Date.parse(header.readAt) > this.#before) return false;
    return (
      header.summary.documents.some((key) => this.#documents.has(key)) ||
      [...this.#media].some((file) => files.has(file)) ||
      [...states].some(([input, state]) => !isNothing(state) && this.#names(input))
    );
  }

  /**
   * Files of a release that can show any of it. An input counts unless it is known to be of other documents alone:
   * lists, feeds and search indexes are made of all documents together.
   */
  filesIn({ header, files }: Manifest): Set<string> {
    const ids = new Set(header.summary.documents.map(idOf));
    const verdicts = new Map<InputKey, boolean>();
    const mayHold = (input: InputKey): boolean => {
      let verdict = verdicts.get(input);
      if (verdict === undefined) {
        const [kind = '', id = ''] = input.split('/');
        verdict = this.#names(input) || !ofOneDocument.has(kind) || !ids.has(id);
        verdicts.set(input, verdict);
      }
      return verdict;
    };
    const holds = (path: string, { making, facts }: ReleaseFile) =>
      this.#media.has(path) ||
      facts.refs.some((ref) => this.#media.has(ref)) ||
      (making?.inputs.some(mayHold) ?? false);
    return new Set([...files].filter(([path, file]) => holds(path, file)).map(([path]) => path));
  }

  /** Whether an input is of a document that must be gone, by whatever kind of key. */
  #names(input: InputKey): boolean {
    return input.split(/[/:]/).some((part) => this.#ids.has(part));
  }
}
