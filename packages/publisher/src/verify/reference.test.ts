import { describe, expect, it } from 'vitest';
import { References } from './reference.ts';

const references = new References('https://fushata.al');

describe('an address in a file leads to', () => {
  it.each([
    ['a.html', 'index.html', 'a.html'],
    ['a.html', 'en/index.html', 'en/a.html'],
    ['../a.html', 'en/index.html', 'a.html'],
    ['../media/x.avif', 'en/index.html', 'media/x.avif'],
    ['./a.html', 'index.html', 'a.html'],
    ['a.html#part', 'index.html', 'a.html#part'],
    ['#part', 'en/index.html', 'en/index.html#part'],
    ['#', 'index.html', 'index.html'],
    ['#top', 'index.html', 'index.html'],
    ['?page=2', 'a.html', 'a.html'],
    ['?page=2#part', 'a.html', 'a.html#part'],
    ['a.html?x=1#p%C3%ABr', 'index.html', 'a.html#për'],
    ['a%20b.html', 'index.html', 'a b.html'],
    ['%E0%A4%A', 'index.html', '%E0%A4%A'],
    ['https://fushata.al', 'en/a.html', 'index.html'],
    ['https://fushata.al/', 'en/a.html', 'index.html'],
    ['https://fushata.al/en/', 'a.html', 'en/index.html'],
    ['https://fushata.al/b.html#x', 'en/a.html', 'b.html#x'],
    // Forms that no file has: nothing answers them on a disk.
    ['/a.html', 'index.html', '/a.html'],
    ['../../a.html', 'en/index.html', '../a.html'],
    ['en/', 'index.html', 'en/'],
  ])('%s in %s: %s', (address, from, inside) => {
    expect(references.resolve(address, from)).toEqual({ inside });
    // The second time from memory.
    expect(references.resolve(address, from)).toEqual({ inside });
  });

  it.each([
    ['https://example.org', 'https://example.org/'],
    ['//example.org/x', 'https://example.org/x'],
    ['https://fushata.al.example.org/', 'https://fushata.al.example.org/'],
    ['tel:116 111', 'tel:116111'],
    ['mailto:a@b.al', 'mailto:a@b.al'],
    ['data:image/png;base64,AA', 'data:image/png;base64,AA'],
  ])('%s: outside', (address, outside) => {
    expect(references.resolve(address, 'index.html')).toEqual({ outside });
  });
});
