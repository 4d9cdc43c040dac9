export { down, up } from './20261122_000000_initial.ts';
