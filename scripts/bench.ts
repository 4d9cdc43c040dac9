/** `npm run bench`: the figures that the project promises, as a table and as JSON. */
import { parseArgs } from 'node:util';
import { Figures } from './bench/figures.ts';
import { measureForms } from './bench/forms.ts';
import { measureDirectory } from './bench/directory.ts';
import { measureIntake } from './bench/intake.ts';
import { measurePublisher } from './bench/publisher.ts';
import { measurePurge } from './bench/purge.ts';
import { measureRecording } from './bench/recording.ts';
import { measureRestart } from './bench/restart.ts';
import { measureStudio } from './bench/studio.ts';
import { measureUpload } from './bench/upload.ts';
import { measureWithdrawal } from './bench/withdrawal.ts';
import { readArguments } from './run/arguments.ts';
import { compile } from './run/compile.ts';
import { Failure, runCommand } from './run/failure.ts';
import { watchForInterruption } from './run/interruption.ts';
import { inProject } from './run/paths.ts';
import { requireFreePorts } from './run/ports.ts';
import { provideBrowser } from './test/browser.ts';
import { readPorts } from './start/programs.ts';

const say = (line: string) => console.error(line);

const sections = {
  publisher: measurePublisher,
  purge: measurePurge,
  studio: measureStudio,
  intake: measureIntake,
  recording: measureRecording,
  upload: measureUpload,
  withdrawal: measureWithdrawal,
  forms: measureForms,
  directory: measureDirectory,
  restart: measureRestart,
} as const;
type Section = keyof typeof sections;
const names = Object.keys(sections) as Section[];
const USAGE = `npm run bench -- [${names.join('] [')}]`;

await runCommand(async () => {
  const { positionals } = readArguments(USAGE, () => parseArgs({ allowPositionals: true, options: {} }));
  const unknown = positionals.filter((name) => !names.includes(name as Section));
  if (unknown.length > 0) throw new Failure(`There is no section “${unknown.join(', ')}”. ${USAGE}`);
  const asked = positionals.length > 0 ? (positionals as Section[]) : names;
  const ports = readPorts();
  await requireFreePorts(Object.values(ports));
  const interruption = watchForInterruption();
  if (asked.includes('restart') || asked.includes('directory')) {
    // The pages are weighed in the browser that the tests are run in, which reads its place from here.
    const browser = await provideBrowser(say, interruption);
    if (browser) process.env['CHROMIUM_PATH'] = browser;
  }
  await compile(say, interruption);
  const figures = new Figures();
  for (const name of asked) await sections[name](figures, ports, say);
  figures.print();
  console.log(`\nThe figures are in ${figures.write(inProject('.bench'))}`);
});
