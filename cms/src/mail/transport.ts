import { createTransport, type Transporter } from 'nodemailer';
import type { MailTrouble } from '../collections/mails/config.ts';
import { env } from '../env.ts';
import type { Mail } from '../payload-types.ts';

/** What a mail carries besides its text. */
export interface Attachment {
  filename: string;
  content: string;
  contentType: string;
}

/** The door to the mail server. */
export interface Transport {
  /** Hands a mail over. @throws MailError */
  send(mail: Mail): Promise<void>;
  close(): void;
}

/** Why a mail was not taken. */
export class MailError extends Error {
  override readonly name = 'MailError';
  readonly trouble: MailTrouble;
  /** Trying again would not help. */
  readonly isFinal: boolean;

  constructor(trouble: MailTrouble, isFinal: boolean, message: string) {
    super(message);
    this.trouble = trouble;
    this.isFinal = isFinal;
  }
}

/** Longest that a mail server may keep the studio waiting. */
const PATIENCE_MS = 20_000;

/** Connects to the mail server of the settings; `undefined` where there is none. */
export function openTransport(): Transport | undefined {
  if (env.SMTP_URL === undefined) return undefined;
  const transporter = createTransport({
    url: env.SMTP_URL,
    pool: true,
    maxConnections: 3,
    connectionTimeout: PATIENCE_MS,
    greetingTimeout: PATIENCE_MS,
    socketTimeout: 3 * PATIENCE_MS,
    // A text is never taken for the name of a file or a web address.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return { send: (mail) => send(transporter, mail), close: () => transporter.close() };
}

async function send(transporter: Transporter, mail: Mail): Promise<void> {
  try {
    await transporter.sendMail({
      // The same each time: a mail that was taken although it looked as if not is known again.
      messageId: `<${mail.id}@${hostOf(env.MAIL_FROM)}>`,
      date: new Date(mail.createdAt),
      from: env.MAIL_FROM,
      // As an object it is one address, whatever signs are in it.
      to: { name: '', address: mail.to },
      ...(mail.replyTo && { replyTo: { name: '', address: mail.replyTo } }),
      subject: mail.subject,
      text: mail.text ?? '',
      ...(mail.html && { html: mail.html }),
      headers: {
        'Auto-Submitted': 'auto-generated',
        'X-Auto-Response-Suppress': 'All',
        'Content-Language': mail.language ?? 'sq',
      },
      attachments: (mail.attachments ?? []) as unknown as Attachment[],
    });
  } catch (error) {
    throw asMailError(error);
  }
}

const hostOf = (sender: string): string => sender.replace(/>$/, '').split('@').at(-1) ?? 'localhost';

/** What nodemailer says, in kinds that an administrator can do something about. */
function asMailError(error: unknown): MailError {
  const { code, responseCode = 0, message } = error as Error & { code?: string; responseCode?: number };
  const isFinal = responseCode >= 500;
  const words = message.replaceAll(/\s+/g, ' ').slice(0, 300);
  switch (code) {
    case 'EAUTH':
    case 'ENOAUTH':
      return new MailError('login', false, words);
    case 'EENVELOPE':
      return new MailError('recipient', isFinal, words);
    case 'EMESSAGE':
      return new MailError('content', isFinal, words);
    case 'ECONNECTION':
    case 'ECONNREFUSED':
    case 'ECONNRESET':
    case 'EDNS':
    case 'ESOCKET':
    case 'ETIMEDOUT':
    case 'ETLS':
      return new MailError('unreachable', false, words);
    default:
      return new MailError('other', false, words);
  }
}
