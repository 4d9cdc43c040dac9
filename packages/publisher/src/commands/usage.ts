/** A command that is not used rightly; says how. */
export class UsageError extends Error {
  override name = 'UsageError';
}

export const usage = `publisher serve                              the service that the studio talks to
publisher web                                the web server of the live microsites
publisher render --snapshot FILE --out DIR   the files of one microsite, without a studio
  [--media DIR] [--overwrite]
publisher releases <campaign>                the releases that are kept, newest first
publisher rollback <campaign> [release]      puts the release before the live one live, or the named one

<campaign> is the campaign's address or its id. --language sq tells problems in Albanian.`;
