import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-mongodb';

/** Makes the collections, so that no first write has to make one inside its transaction. */
export async function up({ payload }: MigrateUpArgs): Promise<void> {
  const { collections, versions } = payload.db;
  const models = [...Object.values(collections), ...Object.values(versions)];
  for (const model of models) await model.createCollection();
}

/** Nothing was changed that an older version could not read. */
export async function down(_: MigrateDownArgs): Promise<void> {}
