/** What a document is called that has no title of its own: `deklarata-e-samitit.pdf` → `Deklarata e samitit`. */
export function documentTitle(fileName: string): string {
  const words = fileName.replace(/\.[a-z]+$/, '').replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
