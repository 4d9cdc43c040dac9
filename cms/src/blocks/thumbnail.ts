/**
 * A small drawing of a block for the studio's list of blocks, as an address of its own. `shapes` lie on a sheet
 * of 240 × 160: class `a` is what the block is about, `b` is text, `c` is ground.
 */
export function thumbnail(shapes: string): string {
  const style = '.a{fill:#3f5bd8}.b{fill:#8b93a7}.c{fill:#dfe3ec}';
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 160"><style>${style}</style><path fill="#f4f5f9" d="M0 0h240v160H0z"/>${shapes}</svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
