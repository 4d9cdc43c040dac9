export { readSnapshot, type BrokenReading, type Reading, type ReadOptions } from './snapshot.ts';
