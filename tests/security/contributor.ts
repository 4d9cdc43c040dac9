import type { ContributionView } from '../../cms/src/hand-in/view.ts';

/** Sends a request to the studio: over HTTP, or to its API without a server around it. */
export type Send = (address: string, request: RequestInit) => Promise<Response>;

export interface Reply {
  status: number;
  headers: Headers;
  text: string;
  /** The answer's JSON, unchecked: tests say what they expect of it. */
  json: Record<string, unknown> & { errors?: { message: string; code: string; field?: string }[] };
}

interface Asked {
  body?: unknown;
  raw?: BodyInit;
  headers?: Record<string, string>;
}

export const TUS = { 'Tus-Resumable': '1.0.0' };

/** Somebody who hands in, or who tries something with a link; without account, as from anywhere. */
export class Contributor {
  readonly token: string;
  readonly #send: Send;

  constructor(send: Send, token: string) {
    this.#send = send;
    this.token = token;
  }

  /** Begins a contribution through an invitation. */
  static async begin(
    send: Send,
    code: string,
    { alias = 'Kometa 59', ageBand = '16-17' } = {},
  ): Promise<Contributor> {
    const nobody = new Contributor(send, '');
    const { json, text } = await nobody.ask('POST', 'begin', { body: { code, alias, ageBand } });
    if (typeof json['token'] !== 'string') throw new Error(`Nothing was begun: ${text}`);
    return new Contributor(send, json['token']);
  }

  /** Asks an address below `/api/hand-in/`. */
  async ask(method: string, address: string, { body, raw, headers = {} }: Asked = {}): Promise<Reply> {
    const isJson = raw === undefined && method !== 'GET' && method !== 'HEAD';
    const sent = raw ?? (isJson && method !== 'DELETE' ? JSON.stringify(body ?? {}) : undefined);
    const response = await this.#send(`/api/hand-in/${address}`, {
      method,
      headers: {
        'Accept-Language': 'en',
        ...(this.token && { Authorization: `Bearer ${this.token}` }),
        ...(isJson && { 'Content-Type': 'application/json' }),
        ...headers,
      },
      ...(sent !== undefined && { body: sent, duplex: 'half' }),
    } as RequestInit);
    const text = await response.text();
    const isAnswer = response.headers.get('Content-Type')?.includes('json') ?? false;
    return {
      status: response.status,
      headers: response.headers,
      text,
      json: isAnswer ? (JSON.parse(text) as Reply['json']) : {},
    };
  }

  async view(): Promise<ContributionView> {
    return (await this.ask('GET', 'contribution')).json as unknown as ContributionView;
  }

  /** Asks for an upload. The header of the file's name is written as it is given. */
  create(length: number | string, headers: Record<string, string> = {}): Promise<Reply> {
    return this.ask('POST', 'uploads', {
      raw: '',
      headers: { ...TUS, 'Upload-Length': String(length), ...headers },
    });
  }

  piece(upload: string, offset: number | string, raw: BodyInit, headers = {}): Promise<Reply> {
    return this.ask('PATCH', `uploads/${upload}`, {
      raw,
      headers: {
        ...TUS,
        'Upload-Offset': String(offset),
        'Content-Type': 'application/offset+octet-stream',
        ...headers,
      },
    });
  }

  /** Sends a file in one piece. @returns its identity */
  async upload(bytes: Uint8Array, name: string): Promise<string> {
    const upload = uploadOf(
      await this.create(bytes.byteLength, { 'Upload-Metadata': `filename ${base64(name)}` }),
    );
    await this.piece(upload, 0, new Uint8Array(bytes));
    return upload;
  }

  /** Hands in one file that the intake took. */
  async finish(upload: string, words: { title: string; words: string; alt?: string }): Promise<Reply> {
    const { alt, ...texts } = words;
    await this.ask('PUT', 'contribution', { body: { ...texts, alts: alt ? { [upload]: alt } : {} } });
    for (const { id } of (await this.view()).people) {
      await this.ask('PUT', `people/${id}/consents`, { body: { uses: ['voice', 'alias'] } });
    }
    return this.ask('POST', 'submit');
  }
}

export const uploadOf = ({ headers }: Pick<Reply, 'headers'>): string =>
  headers.get('Location')?.split('/').at(-1) ?? '';
export const base64 = (text: string): string => Buffer.from(text).toString('base64');
