/** Opens the database when the server starts: a bad setting or database stops it with a sentence. */
export async function register(): Promise<void> {
  if (process.env['NEXT_RUNTIME'] === 'nodejs') await (await import('./startup.ts')).startStudio();
}
