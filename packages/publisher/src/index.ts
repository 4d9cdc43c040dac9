export { MalformedParcel } from './parcel.ts';
export {
  type OnProgress,
  type Outcome,
  Publisher,
  type PublisherOptions,
  type ReleaseList,
  releasesKept,
} from './publisher.ts';
export { type PurgeOutcome, type PurgeRequest, purgeRequestSchema } from './purge/request.ts';
export { loadRenderer, RendererError } from './render/renderer.ts';
export { OutputError, renderSnapshot, type RenderSnapshotOptions } from './render-snapshot.ts';
export { DirectoryTarget } from './target/directory/directory.ts';
export type { Target } from './target/target.ts';
export { type WebOptions, webServer } from './web/server.ts';
