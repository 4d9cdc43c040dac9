import { chmod } from 'node:fs/promises';
import path from 'node:path';
import { FileStore } from '@tus/file-store';
import type { Upload } from '@tus/server';

/** Uploads on their way, which the studio's own user alone reads. */
export class UploadStore extends FileStore {
  override async create(upload: Upload): Promise<Upload> {
    const made = await super.create(upload);
    const place = path.join(this.directory, upload.id);
    await Promise.all([chmod(place, 0o600), chmod(`${place}.json`, 0o600)]);
    return made;
  }
}
