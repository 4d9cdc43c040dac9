/** Opens the database when the server starts: a bad setting or database stops it with a sentence. */
export async function register(): Promise<void> {
  // Written so that Next can leave this out where there is no Node: it fills the name in when compiling.
  if (process.env['NEXT_RUNTIME'] === 'nodejs') await (await import('./startup.ts')).startStudio();
}
