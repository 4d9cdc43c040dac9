import { z } from 'zod';

/**
 * The settings of the studio. This is the only place that reads the environment; whoever needs a setting
 * imports `env`.
 */
export interface Environment {
  /** Where the content is kept: `file:/…/studio.db` or `mongodb://…`. `database.ts` knows what it means. */
  DATABASE_URL: string;
  /** Signs sessions. */
  PAYLOAD_SECRET: string;
  /** Where staff find the studio, without a slash at the end. */
  STUDIO_URL: string;
  /** Where the public finds the microsites, without a slash at the end. */
  SITES_URL: string;
  /** Where the publisher listens. */
  PUBLISHER_URL: string;
  /** What the studio shows the publisher to be let in. */
  PUBLISHER_TOKEN: string;
  /** The folder of the media store. */
  MEDIA_DIR: string;
  /** The folder of what is never served: uploads under way, what awaits review, originals, consent forms. */
  PRIVATE_DIR: string;
  /** The host's own ffmpeg and ffprobe, which are newer than those of the registry. Both or none. */
  FFMPEG?: string | undefined;
  FFPROBE?: string | undefined;
  /** The mail server, `smtp://name:password@host:587` or `smtps://…`. Without it mail is kept in the studio to be read. */
  SMTP_URL?: string | undefined;
  /** Whom mail comes from: `Bashkë <bashke@example.al>`. */
  MAIL_FROM: string;
  /** `development` while the studio is being worked on. */
  NODE_ENV: 'development' | 'production' | 'test';
}

/** A setting that is missing or that cannot be used. Its message is for the person who starts the studio. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}

const address = (name: string, fallback: string) =>
  z
    .url({ protocol: /^https?$/, error: `${name} must be an address such as ${fallback}.` })
    .transform((value) => value.replace(/\/+$/, ''))
    .default(fallback);

const secret = (name: string) => {
  const sentence = `${name} must be set to a secret of at least 16 characters; \`openssl rand -hex 32\` makes one.`;
  return z.string({ error: sentence }).min(16, { error: sentence });
};

const privateFolder =
  'PRIVATE_DIR must be set to a folder that no web server shows, for what young people hand in.';

const mailServer =
  'SMTP_URL must be the address of a mail server such as smtps://name:password@mail.example.al or ' +
  'smtp://mail.example.al:587. Write signs in the password as in a web address: @ is %40.';
const mailAddress =
  'MAIL_FROM must be an e-mail address with or without a name: bashke@example.al or Bashkë <bashke@example.al>.';
const MAIL_FROM = 'Bashkë <bashke@localhost.localdomain>';

/** `name <address>` or an address alone, on one line and one person. */
const sender = z
  .string()
  .trim()
  .refine(
    (text) => {
      const [, name = '', mailbox] = /^(?:([^<>"\p{Cc}]*)<)?([^<>\s]+?)>?$/u.exec(text) ?? [];
      return name.length <= 100 && text.endsWith('>') === text.includes('<') && isAddress(mailbox);
    },
    { error: mailAddress },
  )
  .default(MAIL_FROM);
const isAddress = (text: unknown): boolean => z.email().safeParse(text).success;

const environmentSchema = z.object({
  DATABASE_URL: z
    .string({
      error:
        'DATABASE_URL must be set: file:/path/to/studio.db for SQLite, or mongodb://host/name for MongoDB.',
    })
    .min(1),
  PAYLOAD_SECRET: secret('PAYLOAD_SECRET'),
  STUDIO_URL: address('STUDIO_URL', 'http://localhost:3000'),
  SITES_URL: address('SITES_URL', 'http://localhost:4000'),
  PUBLISHER_URL: address('PUBLISHER_URL', 'http://127.0.0.1:4100'),
  PUBLISHER_TOKEN: secret('PUBLISHER_TOKEN'),
  MEDIA_DIR: z
    .string({ error: 'MEDIA_DIR must be set to the folder of the media store.' })
    .min(1, { error: 'MEDIA_DIR must be set to the folder of the media store.' }),
  PRIVATE_DIR: z.string({ error: privateFolder }).min(1, { error: privateFolder }),
  FFMPEG: z.string().min(1).optional(),
  FFPROBE: z.string().min(1).optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/, hostname: /./, error: mailServer }).optional(),
  MAIL_FROM: sender,
  NODE_ENV: z.enum(['development', 'production', 'test']).catch('production'),
}) satisfies z.ZodType<Environment>;

/** Stands in where the studio is compiled and nothing is opened, signed or sent. */
const whileCompiling: Record<keyof Omit<Environment, 'FFMPEG' | 'FFPROBE' | 'SMTP_URL'>, string> = {
  DATABASE_URL: 'file:/nowhere/studio.db',
  PAYLOAD_SECRET: 'only used while compiling',
  STUDIO_URL: 'http://localhost:3000',
  SITES_URL: 'http://localhost:4000',
  PUBLISHER_URL: 'http://127.0.0.1:4100',
  PUBLISHER_TOKEN: 'only used while compiling',
  MEDIA_DIR: '/nowhere/media',
  PRIVATE_DIR: '/nowhere/private',
  MAIL_FROM,
  NODE_ENV: 'production',
};

/**
 * Reads the settings.
 * @throws SettingsError that names every setting that is wrong and what it should be.
 */
export function readEnvironment(source: Readonly<Record<string, string | undefined>>): Environment {
  const compiling = source['NEXT_PHASE'] === 'phase-production-build';
  const result = environmentSchema.safeParse(compiling ? whileCompiling : source);
  if (result.success) return result.data;
  throw new SettingsError(result.error.issues.map((issue) => issue.message).join('\n'));
}

export const env = readEnvironment(process.env);
