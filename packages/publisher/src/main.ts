#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { explainProblem, languageSchema, type Language, ProblemError } from '@bashke/content';
import { releases, rollback } from './commands/releases.ts';
import { render } from './commands/render.ts';
import { serve } from './commands/serve.ts';
import { usage, UsageError } from './commands/usage.ts';
import { web } from './commands/web.ts';

/** Errors whose message is meant for whoever runs the command. */
const spoken = new Set(['UsageError', 'SettingsError', 'ListenError', 'RendererError', 'OutputError']);

async function run(): Promise<void> {
  const { values, positionals } = readArguments();
  const [command, ...rest] = positionals;
  switch (command) {
    case 'serve':
      return serve();
    case 'web':
      return web();
    case 'render':
      return render(values);
    case 'releases':
      return releases(rest[0]);
    case 'rollback':
      return rollback(rest[0], rest[1]);
    case undefined:
    case 'help':
      return console.log(usage);
    default:
      throw new UsageError(`There is no command “${command}”.`);
  }
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        snapshot: { type: 'string' },
        out: { type: 'string' },
        media: { type: 'string' },
        overwrite: { type: 'boolean' },
        language: { type: 'string', default: 'en' },
      },
    });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

function tell(error: unknown): void {
  if (error instanceof ProblemError) {
    for (const problem of error.problems) console.error(explainProblem(problem, languageAsked()));
  } else if (error instanceof Error && spoken.has(error.name)) {
    console.error(error.message);
    if (error.name === 'UsageError') console.error(`\n${usage}`);
  } else {
    console.error(error);
  }
}

function languageAsked(): Language {
  const { language } = readArguments().values;
  return languageSchema.catch('en').parse(language);
}

try {
  await run();
} catch (error) {
  tell(error);
  process.exitCode = 1;
}
