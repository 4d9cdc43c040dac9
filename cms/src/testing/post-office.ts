import { once } from 'node:events';
import { type AddressObject, type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

/** A letter that arrived, as a mail program reads it. */
export interface Received {
  to: string[];
  from: string;
  subject: string;
  text: string;
  html: string;
  /** The web addresses in it, in order, each once. */
  links: string[];
  parsed: ParsedMail;
  /** As it came over the wire. */
  source: string;
}

/** A mail server for tests on this machine: what is sent to it can be waited for and read. */
export interface PostOffice {
  /** What the studio is told: `smtp://127.0.0.1:…`. */
  url: string;
  /** All letters so far, the oldest first. */
  letters: readonly Received[];
  /** The oldest letter to an address that nobody has read yet; waits until there is one. */
  next(address: string): Promise<Received>;
  /** Says so whenever a letter to an address is refused, as a mail server does with those that it does not know. */
  refuse(address: string): void;
  /** Goes away, as a mail server that is down; `open` brings it back to the same place. */
  close(): Promise<void>;
  open(): Promise<void>;
}

interface Waiter {
  address: string;
  resolve: (letter: Received) => void;
}

/**
 * Opens a mail server.
 * @param port where it listens; any that is free unless it is given
 */
export async function openPostOffice(port = 0): Promise<PostOffice> {
  const letters: Received[] = [];
  const unread: Received[] = [];
  const refused = new Set<string>();
  let waiters: Waiter[] = [];
  let place = port;
  let server: SMTPServer | undefined;

  const deliver = (letter: Received): void => {
    letters.push(letter);
    const waiter = waiters.find(({ address }) => letter.to.includes(address));
    if (!waiter) {
      unread.push(letter);
      return;
    }
    waiters = waiters.filter((each) => each !== waiter);
    waiter.resolve(letter);
  };

  const open = async (): Promise<void> => {
    server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS', 'AUTH'],
      // The host's name is looked up otherwise.
      disableReverseLookup: true,
      // Connections that are kept open by the sender are not waited for.
      closeTimeout: 1,
      onRcptTo({ address }, _session, answer) {
        const unknown = Object.assign(new Error('No such user here'), { responseCode: 550 });
        answer(refused.has(address) ? unknown : undefined);
      },
      onData(stream, session, answer) {
        const parts: Buffer[] = [];
        stream.on('data', (part: Buffer) => parts.push(part));
        stream.on('end', () => {
          const source = Buffer.concat(parts);
          const to = session.envelope.rcptTo.map(({ address }) => address);
          simpleParser(source).then((parsed) => {
            deliver(received(parsed, to, source.toString('utf8')));
            answer();
          }, answer);
        });
      },
    });
    server.on('error', () => undefined);
    const listening = server.listen(place, '127.0.0.1');
    await once(listening, 'listening');
    const address = listening.address();
    if (typeof address === 'object' && address) place = address.port;
  };

  await open();
  return {
    url: `smtp://127.0.0.1:${place}`,
    letters,
    next(address) {
      const at = unread.findIndex(({ to }) => to.includes(address));
      const letter = at < 0 ? undefined : unread.splice(at, 1)[0];
      if (letter) return Promise.resolve(letter);
      return new Promise((resolve) => waiters.push({ address, resolve }));
    },
    refuse: (address) => void refused.add(address),
    close: () => new Promise((resolve) => (server ? server.close(() => resolve()) : resolve())),
    open,
  };
}

const addressesOf = (field: AddressObject | AddressObject[] | undefined): string =>
  [field ?? []]
    .flat()
    .map(({ text }) => text)
    .join(', ');

function received(parsed: ParsedMail, to: string[], source: string): Received {
  const text = parsed.text ?? '';
  const links = [...new Set(text.match(/https?:\/\/[^\s<>"]+/g) ?? [])];
  return {
    to,
    from: addressesOf(parsed.from),
    subject: parsed.subject ?? '',
    text,
    html: parsed.html || '',
    links,
    parsed,
    source,
  };
}
