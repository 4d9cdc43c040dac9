import type { Plugin } from 'vite';

/** Fonts and pictures lie beside the style sheet that names them, wherever the microsite lies. */
export function relativeStyles(): Plugin {
  return {
    name: 'microsites:relative-styles',
    apply: 'build',
    enforce: 'post',
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'asset' || !file.fileName.endsWith('.css')) continue;
        file.source = String(file.source).replaceAll(/(?<=url\(["']?)\/_astro\//g, '');
      }
    },
  };
}
