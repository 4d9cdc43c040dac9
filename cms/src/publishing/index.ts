export { startPublishing, type Queue } from './queue.ts';
export { readSnapshot, type BrokenReading, type Reading, type ReadOptions } from './snapshot.ts';
