/**
 * Makes a user; the first one of a studio can be made in no other way:
 *
 *     create-user --email ana@example.org --name "Ana" [--role admin] [--language sq]
 *
 * The password is asked for, or read from standard input, so that it stands in no list of processes.
 */
import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { parseArgs } from 'node:util';
import { getPayload, ValidationError } from 'payload';
import { z } from 'zod';
import { createUser } from '../accounts/create-user.ts';
import { roles } from '../access/roles.ts';

const usage = `create-user --email ADDRESS --name NAME [--role ${roles.join('|')}] [--language sq|en]`;
const text = { type: 'string' } as const;

const settings = z.object({
  email: z.email(),
  name: z.string().min(1),
  role: z.enum(roles).default('admin'),
  language: z.enum(['sq', 'en']).default('sq'),
});

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}

const given = settings.safeParse(
  parseArgs({ options: { email: text, name: text, role: text, language: text }, strict: false }).values,
);
if (!given.success) stop(usage);

// What is typed is not shown.
const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
const question = createInterface({ input: process.stdin, output: silent, terminal: process.stdin.isTTY });
process.stderr.write('Password: ');
const password = await question.question('');
question.close();
process.stderr.write('\n');

try {
  const { default: config } = await import('../payload.config.ts');
  const payload = await getPayload({ config });
  await createUser(payload, { ...given.data, password });
  await payload.destroy();
  console.log(`${given.data.email} may log in as ${given.data.role}.`);
} catch (error) {
  if (error instanceof ValidationError) stop(error.data.errors.map(({ message }) => message).join('\n'));
  stop(error instanceof Error ? error.message : String(error));
}
