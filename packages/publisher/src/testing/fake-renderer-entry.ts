/** The fake renderer as a module on the disk, for processes that load their renderer by its path. */
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Renderer } from '@bashke/content';
import { fakeRenderer } from './fake-renderer.ts';

const renderer = fakeRenderer(process.env['FAKE_CLIENT'] ?? path.join(tmpdir(), 'publisher-fake-client'));
export const { contractVersion, buildId, clientFolder, sketch } = renderer;

/** A page that is never finished, so that a process can be killed while it waits for it. */
const endless = process.env['FAKE_ENDLESS'];

export const render: Renderer['render'] = (view, options) =>
  view.route.path === endless ? new Promise(() => undefined) : renderer.render(view, options);
