import mdx from '@astrojs/mdx';
import { defineConfig, passthroughImageService } from 'astro/config';
import { microsites } from './build/integration.ts';

export default defineConfig({
  output: 'server',
  adapter: microsites(),
  integrations: [mdx()],
  // Pictures are made ready at upload.
  image: { service: passthroughImageService() },
  // `jsx` would drop the spaces between inline elements.
  compressHTML: true,
  build: { inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  server: { port: 4321 },
});
