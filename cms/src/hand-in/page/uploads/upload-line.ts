import type { Language } from '@bashke/content';
import { type DetailedError, Upload } from 'tus-js-client';

/** How a file on its way is doing. `waiting`: another one goes first. */
export type SendingState = 'waiting' | 'preparing' | 'sending' | 'offline' | 'retrying' | 'failed';

export interface Sending {
  /** Its name in this page. */
  key: string;
  name: string;
  bytes: number;
  sent: number;
  state: SendingState;
  /** The studio's identity of it, once it has one. */
  upload: string | undefined;
  /** Why it failed. */
  sentence: string | undefined;
}

interface Item {
  sending: Sending;
  file: Blob;
  tus: Upload | undefined;
  tries: number;
  timer: ReturnType<typeof setTimeout> | undefined;
}

interface LineOptions {
  language: Language;
  token: string;
  onChange: (sendings: Sending[]) => void;
  /** All of a file has arrived, or the studio must be asked whether it has. Answers whether it is complete. */
  onEnd: (sending: Sending) => Promise<boolean>;
}

const ENDPOINT = '/api/hand-in/uploads';
const CHUNK = 4_000_000;
/** Milliseconds between tries; the last one is repeated for as long as the page is open. */
const PAUSES = [500, 1000, 2000, 4000, 8000, 15_000];

/**
 * Sends files one after the other, in pieces. A break is waited out for as long as the page is open, and then goes on
 * where it stopped. Nothing is kept on the device: what has arrived is asked of the studio.
 */
export class UploadLine {
  readonly #options: LineOptions;
  #items: Item[] = [];
  #told = 0;

  constructor(options: LineOptions) {
    this.#options = options;
    addEventListener('online', () => this.#wake());
    addEventListener('offline', () => this.#tellOffline());
  }

  /** Adds a file. `upload`: it goes on with what has arrived of it earlier. */
  add(key: string, file: Blob, name: string, upload?: string): void {
    const sending: Sending = {
      key,
      name,
      bytes: file.size,
      sent: 0,
      state: 'waiting',
      upload,
      sentence: undefined,
    };
    this.#items.push({ sending, file, tus: undefined, tries: 0, timer: undefined });
    this.#next();
  }

  /** Starts a file again that failed. */
  retry(key: string): void {
    const item = this.#items.find(({ sending }) => sending.key === key);
    if (!item) return;
    item.tries = 0;
    this.#change(item, { state: 'waiting', sentence: undefined });
    this.#next();
  }

  /** Stops sending a file. */
  async drop(key: string): Promise<void> {
    const item = this.#items.find(({ sending }) => sending.key === key);
    if (!item) return;
    clearTimeout(item.timer);
    this.#items = this.#items.filter((each) => each !== item);
    await item.tus?.abort();
    this.#tell();
    this.#next();
  }

  #next(): void {
    this.#tell();
    const isBusy = this.#items.some(({ sending: { state } }) => state !== 'waiting' && state !== 'failed');
    const item = this.#items.find(({ sending }) => sending.state === 'waiting');
    if (!isBusy && item) this.#start(item);
  }

  #start(item: Item): void {
    clearTimeout(item.timer);
    item.tus ??= this.#open(item);
    if (!navigator.onLine) {
      this.#change(item, { state: 'offline' });
      return;
    }
    this.#change(item, { state: item.sending.sent > 0 ? 'sending' : 'preparing' });
    item.tus.start();
  }

  #open(item: Item): Upload {
    const { language, token } = this.#options;
    const { upload, name } = item.sending;
    const tus: Upload = new Upload(item.file, {
      // With an address it already has, a new one is never made in its place.
      ...(upload === undefined ? { endpoint: ENDPOINT } : { uploadUrl: `${ENDPOINT}/${upload}` }),
      chunkSize: CHUNK,
      metadata: { filename: name },
      headers: { Authorization: `Bearer ${token}`, 'Accept-Language': language },
      storeFingerprintForResuming: false,
      // Waiting is done here: the library gives up after a while, and at once without a connection.
      retryDelays: null,
      onUploadUrlAvailable: () => {
        tus.options.endpoint = null;
        this.#change(item, { upload: tus.url?.split('/').at(-1) });
      },
      onProgress: (sent) => {
        const now = performance.now();
        item.sending = { ...item.sending, sent, state: 'sending' };
        if (now - this.#told < 250 && sent < item.sending.bytes) return;
        this.#tell();
      },
      onChunkComplete: () => {
        item.tries = 0;
      },
      onSuccess: () => void this.#end(item),
      onError: (error) => void this.#fail(item, error),
    });
    return tus;
  }

  async #fail(item: Item, error: Error | DetailedError): Promise<void> {
    if (!this.#items.includes(item)) return;
    const response = 'originalResponse' in error ? error.originalResponse : null;
    const status = response?.getStatus() ?? 0;
    // Busy with the piece before, or too much at once: it passes.
    const isFinal = status >= 400 && status < 500 && ![409, 423, 429].includes(status);
    if (isFinal) {
      // The answer to the last piece may have got lost: then all of it is there and the upload is no more.
      if (await this.#options.onEnd(item.sending)) {
        this.#remove(item);
        return;
      }
      const sentence = response?.getBody().trim();
      this.#change(item, { state: 'failed', sentence: sentence === '' ? undefined : sentence });
      this.#next();
      return;
    }
    const pause = PAUSES[Math.min(item.tries, PAUSES.length - 1)];
    item.tries += 1;
    this.#change(item, { state: navigator.onLine ? 'retrying' : 'offline' });
    clearTimeout(item.timer);
    item.timer = setTimeout(() => this.#start(item), pause);
  }

  async #end(item: Item): Promise<void> {
    this.#change(item, { sent: item.sending.bytes });
    await this.#options.onEnd(item.sending);
    this.#remove(item);
  }

  #remove(item: Item): void {
    this.#items = this.#items.filter((each) => each !== item);
    this.#next();
  }

  #wake(): void {
    for (const item of this.#items) {
      const { state } = item.sending;
      if (state === 'offline' || state === 'retrying') this.#start(item);
    }
  }

  #tellOffline(): void {
    for (const item of this.#items) {
      if (item.sending.state === 'sending') this.#change(item, { state: 'offline' });
    }
  }

  #change(item: Item, changes: Partial<Sending>): void {
    item.sending = { ...item.sending, ...changes };
    this.#tell();
  }

  #tell(): void {
    this.#told = performance.now();
    this.#options.onChange(this.#items.map(({ sending }) => sending));
  }
}
