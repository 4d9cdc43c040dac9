import config from '../payload.config.ts';
import { handleEndpoints } from 'payload';

/** Answers a request to the REST API. */
export const handleApi = (request: Request): Promise<Response> => handleEndpoints({ config, request });
