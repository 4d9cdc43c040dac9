/** A script for the browser, compiled into one file of its own: its address. */
declare module 'script:*' {
  const address: string;
  export default address;
}
declare module 'module:*' {
  const address: string;
  export default address;
}

type RenderLocals = import('./rendering/locals.ts').RenderLocals;

declare namespace App {
  interface Locals extends RenderLocals {}
}
