import { handleEndpoints } from 'payload';
import config from '../payload.config.ts';

/** Answers a request to the REST API. */
export function handleApi(request: Request): Promise<Response> | Response {
  if (isReadable(new URL(request.url).pathname)) return handleEndpoints({ config, request });
  return Response.json({ errors: [{ message: 'The address is not understood.' }] }, { status: 400 });
}

/** Payload stumbles over an address whose percent signs mean nothing. */
function isReadable(address: string): boolean {
  try {
    decodeURIComponent(address);
    return true;
  } catch {
    return false;
  }
}
