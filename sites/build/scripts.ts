import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { emitClientAsset } from 'astro/assets/utils';
import { build, type Plugin } from 'vite';

/** `import address from 'script:./script.ts'`, and `module:` for what a script imports on demand. */
const formats = { 'script:': 'iife', 'module:': 'es' } as const;
type Prefix = keyof typeof formats;

const prefixOf = (id: string) => (Object.keys(formats) as Prefix[]).find((prefix) => id.startsWith(prefix));

/**
 * Compiles a script for the browser into one file of its own and gives its address. `script:` makes a
 * classic script: module scripts do not run on pages that are opened from a disk.
 */
export function scripts(): Plugin {
  let serving = false;
  const compiled = new Map<string, string>();
  return {
    name: 'microsites:scripts',
    enforce: 'pre',
    configResolved: (config) => {
      serving = config.command === 'serve';
    },
    async resolveId(source, importer) {
      const prefix = prefixOf(source);
      if (!prefix) return undefined;
      const file = await this.resolve(source.slice(prefix.length), importer);
      return file && `${prefix}${file.id}`;
    },
    async load(id) {
      const prefix = prefixOf(id);
      if (!prefix) return undefined;
      const file = id.slice(prefix.length);
      this.addWatchFile(file);
      const code = await compile(file, formats[prefix]);
      const digest = createHash('sha256').update(code).digest('hex').slice(0, 10);
      const name = `_astro/${nameOf(file)}.${digest}.js`;
      if (serving) compiled.set(`/${name}`, code);
      else emitClientAsset(this, { type: 'asset', fileName: name, source: code });
      return `export default ${JSON.stringify(`/${name}`)};`;
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const code = compiled.get(new URL(request.url ?? '/', 'http://localhost').pathname);
        if (code === undefined) return next();
        response.setHeader('content-type', 'text/javascript; charset=utf-8').end(code);
      });
    },
  };
}

/** A script is named by its file, `script.ts` by its folder. */
const nameOf = (file: string) =>
  basename(file, '.ts') === 'script' ? file.split('/').at(-2)! : basename(file, '.ts');

async function compile(file: string, format: 'iife' | 'es'): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: true,
      target: 'es2020',
      lib: { entry: file, formats: [format], name: 'script' },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  const [chunk] = outputs.flatMap((output) => ('output' in output ? output.output : []));
  if (chunk?.type !== 'chunk') throw new Error(`${file} did not compile to a script`);
  return chunk.code;
}
