import type { AstroIntegration } from 'astro';
import { writeBuildId } from './build-id.ts';
import { relativeStyles } from './relative-styles.ts';
import { scripts } from './scripts.ts';

/**
 * Compiles the app to `dist/server/entry.mjs`, a module that exports a `Renderer`, and lets `astro dev`
 * show snapshots from the disk.
 */
export function microsites(): AstroIntegration {
  return {
    name: 'microsites',
    hooks: {
      'astro:config:setup': ({ updateConfig, addMiddleware, command }) => {
        if (command === 'dev') {
          const entrypoint = new URL('../src/rendering/development.ts', import.meta.url);
          addMiddleware({ entrypoint, order: 'pre' });
        }
        updateConfig({
          vite: {
            plugins: [scripts(), relativeStyles()],
            // One bundle without outside parts, but for those with native code.
            ssr: {
              noExternal: command === 'build' ? true : ['@bashke/content'],
              external: ['@resvg/resvg-js'],
            },
            build: { assetsInlineLimit: 0 },
          },
        });
      },
      'astro:config:done': ({ setAdapter }) => {
        setAdapter({
          name: 'microsites',
          entrypointResolution: 'auto',
          serverEntrypoint: new URL('../src/entry.ts', import.meta.url),
          supportedAstroFeatures: { serverOutput: 'stable' },
        });
      },
      'astro:build:done': async () => {
        await writeBuildId(new URL('../dist/', import.meta.url));
      },
    },
  };
}
