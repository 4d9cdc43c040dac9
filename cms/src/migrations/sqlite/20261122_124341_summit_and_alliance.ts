import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`summits_documents\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`file_id\` text(36),
  	FOREIGN KEY (\`file_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`summits\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`summits_documents_order_idx\` ON \`summits_documents\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`summits_documents_parent_id_idx\` ON \`summits_documents\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`summits_documents_file_idx\` ON \`summits_documents\` (\`file_id\`);`)
  await db.run(sql`CREATE TABLE \`summits_documents_locales\` (
  	\`titles\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`summits_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`summits_documents_locales_locale_parent_id_unique\` ON \`summits_documents_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`summits_days\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`day\` text,
  	\`opens\` text DEFAULT '09:00',
  	\`closes\` text DEFAULT '17:00',
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`summits\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`summits_days_order_idx\` ON \`summits_days\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`summits_days_parent_id_idx\` ON \`summits_days\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`summits_rooms\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`capacity\` numeric,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`summits\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`summits_rooms_order_idx\` ON \`summits_rooms\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`summits_rooms_parent_id_idx\` ON \`summits_rooms\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`summits_rooms_locales\` (
  	\`names\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`summits_rooms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`summits_rooms_locales_locale_parent_id_unique\` ON \`summits_rooms_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`summits_tracks\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`color\` numeric DEFAULT 1,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`summits\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`summits_tracks_order_idx\` ON \`summits_tracks\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`summits_tracks_parent_id_idx\` ON \`summits_tracks\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`summits_tracks_locales\` (
  	\`names\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`summits_tracks\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`summits_tracks_locales_locale_parent_id_unique\` ON \`summits_tracks_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`summits_spoken_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`summits\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`summits_spoken_languages_order_idx\` ON \`summits_spoken_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`summits_spoken_languages_parent_idx\` ON \`summits_spoken_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`summits_interpretation\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`summits\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`summits_interpretation_order_idx\` ON \`summits_interpretation\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`summits_interpretation_parent_idx\` ON \`summits_interpretation\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`summits\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`map\` text,
  	\`sign_language\` integer,
  	\`captions\` integer,
  	\`livestream\` text,
  	\`registration_open\` integer DEFAULT false,
  	\`registration_closes\` text,
  	\`registration_capacity\` numeric,
  	\`registration_keep_days\` numeric DEFAULT 30,
  	\`campaign_id\` text(36),
  	\`state\` text DEFAULT 'planned',
  	\`edition\` numeric,
  	\`acronym\` text,
  	\`cover_id\` text(36),
  	\`guid\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`campaign_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`summits_campaign_idx\` ON \`summits\` (\`campaign_id\`);`)
  await db.run(sql`CREATE INDEX \`summits_cover_idx\` ON \`summits\` (\`cover_id\`);`)
  await db.run(sql`CREATE INDEX \`summits_updated_at_idx\` ON \`summits\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`summits_created_at_idx\` ON \`summits\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`summits_deleted_at_idx\` ON \`summits\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`summits__status_idx\` ON \`summits\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`summits_locales\` (
  	\`title\` text,
  	\`second_name\` text,
  	\`theme\` text,
  	\`summary\` text,
  	\`about\` text,
  	\`venue_name\` text,
  	\`venue_address\` text,
  	\`venue_access\` text,
  	\`slug\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`summits\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`summits_slug_idx\` ON \`summits_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`summits_locales_locale_parent_id_unique\` ON \`summits_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_summits_v_version_documents\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`file_id\` text(36),
  	\`_uuid\` text,
  	FOREIGN KEY (\`file_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_summits_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_summits_v_version_documents_order_idx\` ON \`_summits_v_version_documents\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_summits_v_version_documents_parent_id_idx\` ON \`_summits_v_version_documents\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_summits_v_version_documents_file_idx\` ON \`_summits_v_version_documents\` (\`file_id\`);`)
  await db.run(sql`CREATE TABLE \`_summits_v_version_documents_locales\` (
  	\`titles\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_summits_v_version_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_summits_v_version_documents_locales_locale_parent_id_unique\` ON \`_summits_v_version_documents_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_summits_v_version_days\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`day\` text,
  	\`opens\` text DEFAULT '09:00',
  	\`closes\` text DEFAULT '17:00',
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_summits_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_summits_v_version_days_order_idx\` ON \`_summits_v_version_days\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_summits_v_version_days_parent_id_idx\` ON \`_summits_v_version_days\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_summits_v_version_rooms\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`capacity\` numeric,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_summits_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_summits_v_version_rooms_order_idx\` ON \`_summits_v_version_rooms\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_summits_v_version_rooms_parent_id_idx\` ON \`_summits_v_version_rooms\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_summits_v_version_rooms_locales\` (
  	\`names\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_summits_v_version_rooms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_summits_v_version_rooms_locales_locale_parent_id_unique\` ON \`_summits_v_version_rooms_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_summits_v_version_tracks\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`color\` numeric DEFAULT 1,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_summits_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_summits_v_version_tracks_order_idx\` ON \`_summits_v_version_tracks\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_summits_v_version_tracks_parent_id_idx\` ON \`_summits_v_version_tracks\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_summits_v_version_tracks_locales\` (
  	\`names\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_summits_v_version_tracks\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_summits_v_version_tracks_locales_locale_parent_id_unique\` ON \`_summits_v_version_tracks_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_summits_v_version_spoken_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_summits_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_summits_v_version_spoken_languages_order_idx\` ON \`_summits_v_version_spoken_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_summits_v_version_spoken_languages_parent_idx\` ON \`_summits_v_version_spoken_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_summits_v_version_interpretation\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_summits_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_summits_v_version_interpretation_order_idx\` ON \`_summits_v_version_interpretation\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_summits_v_version_interpretation_parent_idx\` ON \`_summits_v_version_interpretation\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_summits_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_map\` text,
  	\`version_sign_language\` integer,
  	\`version_captions\` integer,
  	\`version_livestream\` text,
  	\`version_registration_open\` integer DEFAULT false,
  	\`version_registration_closes\` text,
  	\`version_registration_capacity\` numeric,
  	\`version_registration_keep_days\` numeric DEFAULT 30,
  	\`version_campaign_id\` text(36),
  	\`version_state\` text DEFAULT 'planned',
  	\`version_edition\` numeric,
  	\`version_acronym\` text,
  	\`version_cover_id\` text(36),
  	\`version_guid\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`summits\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_campaign_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_summits_v_parent_idx\` ON \`_summits_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_summits_v_version_version_campaign_idx\` ON \`_summits_v\` (\`version_campaign_id\`);`)
  await db.run(sql`CREATE INDEX \`_summits_v_version_version_cover_idx\` ON \`_summits_v\` (\`version_cover_id\`);`)
  await db.run(sql`CREATE INDEX \`_summits_v_version_version_updated_at_idx\` ON \`_summits_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_summits_v_version_version_created_at_idx\` ON \`_summits_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_summits_v_version_version_deleted_at_idx\` ON \`_summits_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_summits_v_version_version__status_idx\` ON \`_summits_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_summits_v_created_at_idx\` ON \`_summits_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_summits_v_updated_at_idx\` ON \`_summits_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_summits_v_snapshot_idx\` ON \`_summits_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_summits_v_published_locale_idx\` ON \`_summits_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_summits_v_latest_idx\` ON \`_summits_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_summits_v_autosave_idx\` ON \`_summits_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_summits_v_locales\` (
  	\`version_title\` text,
  	\`version_second_name\` text,
  	\`version_theme\` text,
  	\`version_summary\` text,
  	\`version_about\` text,
  	\`version_venue_name\` text,
  	\`version_venue_address\` text,
  	\`version_venue_access\` text,
  	\`version_slug\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_summits_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_summits_v_version_version_slug_idx\` ON \`_summits_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_summits_v_locales_locale_parent_id_unique\` ON \`_summits_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`sessions_speakers\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`person_id\` text(36),
  	\`role\` text DEFAULT 'speaker',
  	FOREIGN KEY (\`person_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sessions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`sessions_speakers_order_idx\` ON \`sessions_speakers\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`sessions_speakers_parent_id_idx\` ON \`sessions_speakers\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`sessions_speakers_person_idx\` ON \`sessions_speakers\` (\`person_id\`);`)
  await db.run(sql`CREATE TABLE \`sessions_materials\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`file_id\` text(36),
  	FOREIGN KEY (\`file_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sessions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`sessions_materials_order_idx\` ON \`sessions_materials\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`sessions_materials_parent_id_idx\` ON \`sessions_materials\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`sessions_materials_file_idx\` ON \`sessions_materials\` (\`file_id\`);`)
  await db.run(sql`CREATE TABLE \`sessions_materials_locales\` (
  	\`titles\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sessions_materials\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`sessions_materials_locales_locale_parent_id_unique\` ON \`sessions_materials_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`sessions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`video\` text,
  	\`summit_id\` text(36),
  	\`kind\` text DEFAULT 'talk',
  	\`track\` text,
  	\`language\` text DEFAULT 'sq',
  	\`minutes\` numeric DEFAULT 45,
  	\`capacity\` numeric,
  	\`do_not_record\` integer DEFAULT false,
  	\`guid\` text,
  	\`number\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`summit_id\`) REFERENCES \`summits\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`sessions_summit_idx\` ON \`sessions\` (\`summit_id\`);`)
  await db.run(sql`CREATE INDEX \`sessions_number_idx\` ON \`sessions\` (\`number\`);`)
  await db.run(sql`CREATE INDEX \`sessions_updated_at_idx\` ON \`sessions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`sessions_created_at_idx\` ON \`sessions\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`sessions_deleted_at_idx\` ON \`sessions\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`sessions__status_idx\` ON \`sessions\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`sessions_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`about\` text,
  	\`slug\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sessions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`sessions_slug_idx\` ON \`sessions_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`sessions_locales_locale_parent_id_unique\` ON \`sessions_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_sessions_v_version_speakers\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`person_id\` text(36),
  	\`role\` text DEFAULT 'speaker',
  	\`_uuid\` text,
  	FOREIGN KEY (\`person_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_sessions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_sessions_v_version_speakers_order_idx\` ON \`_sessions_v_version_speakers\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_sessions_v_version_speakers_parent_id_idx\` ON \`_sessions_v_version_speakers\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_sessions_v_version_speakers_person_idx\` ON \`_sessions_v_version_speakers\` (\`person_id\`);`)
  await db.run(sql`CREATE TABLE \`_sessions_v_version_materials\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`file_id\` text(36),
  	\`_uuid\` text,
  	FOREIGN KEY (\`file_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_sessions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_sessions_v_version_materials_order_idx\` ON \`_sessions_v_version_materials\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_sessions_v_version_materials_parent_id_idx\` ON \`_sessions_v_version_materials\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_sessions_v_version_materials_file_idx\` ON \`_sessions_v_version_materials\` (\`file_id\`);`)
  await db.run(sql`CREATE TABLE \`_sessions_v_version_materials_locales\` (
  	\`titles\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_sessions_v_version_materials\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_sessions_v_version_materials_locales_locale_parent_id_uniqu\` ON \`_sessions_v_version_materials_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_sessions_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_video\` text,
  	\`version_summit_id\` text(36),
  	\`version_kind\` text DEFAULT 'talk',
  	\`version_track\` text,
  	\`version_language\` text DEFAULT 'sq',
  	\`version_minutes\` numeric DEFAULT 45,
  	\`version_capacity\` numeric,
  	\`version_do_not_record\` integer DEFAULT false,
  	\`version_guid\` text,
  	\`version_number\` numeric,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`sessions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_summit_id\`) REFERENCES \`summits\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_sessions_v_parent_idx\` ON \`_sessions_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_sessions_v_version_version_summit_idx\` ON \`_sessions_v\` (\`version_summit_id\`);`)
  await db.run(sql`CREATE INDEX \`_sessions_v_version_version_number_idx\` ON \`_sessions_v\` (\`version_number\`);`)
  await db.run(sql`CREATE INDEX \`_sessions_v_version_version_updated_at_idx\` ON \`_sessions_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_sessions_v_version_version_created_at_idx\` ON \`_sessions_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_sessions_v_version_version_deleted_at_idx\` ON \`_sessions_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_sessions_v_version_version__status_idx\` ON \`_sessions_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_sessions_v_created_at_idx\` ON \`_sessions_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_sessions_v_updated_at_idx\` ON \`_sessions_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_sessions_v_snapshot_idx\` ON \`_sessions_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_sessions_v_published_locale_idx\` ON \`_sessions_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_sessions_v_latest_idx\` ON \`_sessions_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_sessions_v_autosave_idx\` ON \`_sessions_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_sessions_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_about\` text,
  	\`version_slug\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_sessions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_sessions_v_version_version_slug_idx\` ON \`_sessions_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_sessions_v_locales_locale_parent_id_unique\` ON \`_sessions_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`registrations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`organisation\` text,
  	\`role\` text,
  	\`email\` text NOT NULL,
  	\`access\` text,
  	\`dietary\` text,
  	\`summit_id\` text(36) NOT NULL,
  	\`state\` text DEFAULT 'unconfirmed' NOT NULL,
  	\`sessions\` text DEFAULT '[]',
  	\`campaign_id\` text(36),
  	\`language\` text NOT NULL,
  	\`confirmed_at\` text,
  	\`token_hash\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`summit_id\`) REFERENCES \`summits\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`campaign_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`registrations_email_idx\` ON \`registrations\` (\`email\`);`)
  await db.run(sql`CREATE INDEX \`registrations_summit_idx\` ON \`registrations\` (\`summit_id\`);`)
  await db.run(sql`CREATE INDEX \`registrations_state_idx\` ON \`registrations\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`registrations_campaign_idx\` ON \`registrations\` (\`campaign_id\`);`)
  await db.run(sql`CREATE INDEX \`registrations_token_hash_idx\` ON \`registrations\` (\`token_hash\`);`)
  await db.run(sql`CREATE INDEX \`registrations_updated_at_idx\` ON \`registrations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`registrations_created_at_idx\` ON \`registrations\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`agendas\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`summit_id\` text(36) NOT NULL,
  	\`version\` numeric DEFAULT 0 NOT NULL,
  	\`released_at\` text,
  	\`released_by_id\` text(36),
  	\`entries\` text DEFAULT '[]',
  	\`changes\` text DEFAULT '[]',
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`summit_id\`) REFERENCES \`summits\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`released_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`agendas_summit_idx\` ON \`agendas\` (\`summit_id\`);`)
  await db.run(sql`CREATE INDEX \`agendas_released_by_idx\` ON \`agendas\` (\`released_by_id\`);`)
  await db.run(sql`CREATE INDEX \`agendas_updated_at_idx\` ON \`agendas\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`agendas_created_at_idx\` ON \`agendas\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`groups\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`campaign_id\` text(36),
  	\`open\` integer DEFAULT false,
  	\`confirms\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`campaign_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`groups_campaign_idx\` ON \`groups\` (\`campaign_id\`);`)
  await db.run(sql`CREATE INDEX \`groups_updated_at_idx\` ON \`groups\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`groups_created_at_idx\` ON \`groups\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`groups_deleted_at_idx\` ON \`groups\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`groups__status_idx\` ON \`groups\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`groups_locales\` (
  	\`name\` text,
  	\`summary\` text,
  	\`statement\` text,
  	\`criteria\` text,
  	\`slug\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`groups\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`groups_slug_idx\` ON \`groups_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`groups_locales_locale_parent_id_unique\` ON \`groups_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_groups_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_campaign_id\` text(36),
  	\`version_open\` integer DEFAULT false,
  	\`version_confirms\` integer DEFAULT false,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`groups\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_campaign_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_groups_v_parent_idx\` ON \`_groups_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_groups_v_version_version_campaign_idx\` ON \`_groups_v\` (\`version_campaign_id\`);`)
  await db.run(sql`CREATE INDEX \`_groups_v_version_version_updated_at_idx\` ON \`_groups_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_groups_v_version_version_created_at_idx\` ON \`_groups_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_groups_v_version_version_deleted_at_idx\` ON \`_groups_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_groups_v_version_version__status_idx\` ON \`_groups_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_groups_v_created_at_idx\` ON \`_groups_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_groups_v_updated_at_idx\` ON \`_groups_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_groups_v_snapshot_idx\` ON \`_groups_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_groups_v_published_locale_idx\` ON \`_groups_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_groups_v_latest_idx\` ON \`_groups_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_groups_v_autosave_idx\` ON \`_groups_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_groups_v_locales\` (
  	\`version_name\` text,
  	\`version_summary\` text,
  	\`version_statement\` text,
  	\`version_criteria\` text,
  	\`version_slug\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_groups_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_groups_v_version_version_slug_idx\` ON \`_groups_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_groups_v_locales_locale_parent_id_unique\` ON \`_groups_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`members\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`sector\` text,
  	\`county\` text,
  	\`logo_id\` text(36),
  	\`contact\` text,
  	\`email\` text,
  	\`language\` text DEFAULT 'sq',
  	\`group_id\` text(36),
  	\`joined\` text,
  	\`signed\` text,
  	\`confirmed\` text,
  	\`confirmation_state\` text,
  	\`confirmation_at\` text,
  	\`confirmation_token_hash\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`logo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`group_id\`) REFERENCES \`groups\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`members_logo_idx\` ON \`members\` (\`logo_id\`);`)
  await db.run(sql`CREATE INDEX \`members_group_idx\` ON \`members\` (\`group_id\`);`)
  await db.run(sql`CREATE INDEX \`members_confirmation_confirmation_token_hash_idx\` ON \`members\` (\`confirmation_token_hash\`);`)
  await db.run(sql`CREATE INDEX \`members_updated_at_idx\` ON \`members\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`members_created_at_idx\` ON \`members\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`members_deleted_at_idx\` ON \`members\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`members__status_idx\` ON \`members\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`members_locales\` (
  	\`name\` text,
  	\`about\` text,
  	\`slug\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`members\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`members_slug_idx\` ON \`members_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`members_locales_locale_parent_id_unique\` ON \`members_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`members_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`members\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`members_texts_order_parent\` ON \`members_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_members_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_kind\` text,
  	\`version_sector\` text,
  	\`version_county\` text,
  	\`version_logo_id\` text(36),
  	\`version_contact\` text,
  	\`version_email\` text,
  	\`version_language\` text DEFAULT 'sq',
  	\`version_group_id\` text(36),
  	\`version_joined\` text,
  	\`version_signed\` text,
  	\`version_confirmed\` text,
  	\`version_confirmation_state\` text,
  	\`version_confirmation_at\` text,
  	\`version_confirmation_token_hash\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`members\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_logo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_group_id\`) REFERENCES \`groups\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_members_v_parent_idx\` ON \`_members_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_members_v_version_version_logo_idx\` ON \`_members_v\` (\`version_logo_id\`);`)
  await db.run(sql`CREATE INDEX \`_members_v_version_version_group_idx\` ON \`_members_v\` (\`version_group_id\`);`)
  await db.run(sql`CREATE INDEX \`_members_v_version_confirmation_version_confirmation_tok_idx\` ON \`_members_v\` (\`version_confirmation_token_hash\`);`)
  await db.run(sql`CREATE INDEX \`_members_v_version_version_updated_at_idx\` ON \`_members_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_members_v_version_version_created_at_idx\` ON \`_members_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_members_v_version_version_deleted_at_idx\` ON \`_members_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_members_v_version_version__status_idx\` ON \`_members_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_members_v_created_at_idx\` ON \`_members_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_members_v_updated_at_idx\` ON \`_members_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_members_v_snapshot_idx\` ON \`_members_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_members_v_published_locale_idx\` ON \`_members_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_members_v_latest_idx\` ON \`_members_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_members_v_autosave_idx\` ON \`_members_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_members_v_locales\` (
  	\`version_name\` text,
  	\`version_about\` text,
  	\`version_slug\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_members_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_members_v_version_version_slug_idx\` ON \`_members_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_members_v_locales_locale_parent_id_unique\` ON \`_members_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_members_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_members_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_members_v_texts_order_parent\` ON \`_members_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`applications\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`sector\` text NOT NULL,
  	\`county\` text NOT NULL,
  	\`url\` text,
  	\`about\` text NOT NULL,
  	\`contact\` text NOT NULL,
  	\`email\` text NOT NULL,
  	\`signed_at\` text,
  	\`group_id\` text(36) NOT NULL,
  	\`state\` text DEFAULT 'unconfirmed' NOT NULL,
  	\`note\` text,
  	\`answer\` text,
  	\`decided_at\` text,
  	\`decided_by_id\` text(36),
  	\`member_id\` text(36),
  	\`campaign_id\` text(36),
  	\`language\` text NOT NULL,
  	\`confirmed_at\` text,
  	\`token_hash\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`group_id\`) REFERENCES \`groups\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`decided_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`member_id\`) REFERENCES \`members\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`campaign_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`applications_email_idx\` ON \`applications\` (\`email\`);`)
  await db.run(sql`CREATE INDEX \`applications_group_idx\` ON \`applications\` (\`group_id\`);`)
  await db.run(sql`CREATE INDEX \`applications_state_idx\` ON \`applications\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`applications_decided_by_idx\` ON \`applications\` (\`decided_by_id\`);`)
  await db.run(sql`CREATE INDEX \`applications_member_idx\` ON \`applications\` (\`member_id\`);`)
  await db.run(sql`CREATE INDEX \`applications_campaign_idx\` ON \`applications\` (\`campaign_id\`);`)
  await db.run(sql`CREATE INDEX \`applications_token_hash_idx\` ON \`applications\` (\`token_hash\`);`)
  await db.run(sql`CREATE INDEX \`applications_updated_at_idx\` ON \`applications\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`applications_created_at_idx\` ON \`applications\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`messages\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`email\` text NOT NULL,
  	\`message\` text NOT NULL,
  	\`answered\` integer DEFAULT false,
  	\`campaign_id\` text(36),
  	\`language\` text NOT NULL,
  	\`confirmed_at\` text,
  	\`token_hash\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`campaign_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`messages_email_idx\` ON \`messages\` (\`email\`);`)
  await db.run(sql`CREATE INDEX \`messages_campaign_idx\` ON \`messages\` (\`campaign_id\`);`)
  await db.run(sql`CREATE INDEX \`messages_token_hash_idx\` ON \`messages\` (\`token_hash\`);`)
  await db.run(sql`CREATE INDEX \`messages_updated_at_idx\` ON \`messages\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`messages_created_at_idx\` ON \`messages\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`subscribers\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`email\` text NOT NULL,
  	\`campaign_id\` text(36),
  	\`language\` text NOT NULL,
  	\`confirmed_at\` text,
  	\`token_hash\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`campaign_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`subscribers_email_idx\` ON \`subscribers\` (\`email\`);`)
  await db.run(sql`CREATE INDEX \`subscribers_campaign_idx\` ON \`subscribers\` (\`campaign_id\`);`)
  await db.run(sql`CREATE INDEX \`subscribers_token_hash_idx\` ON \`subscribers\` (\`token_hash\`);`)
  await db.run(sql`CREATE INDEX \`subscribers_updated_at_idx\` ON \`subscribers\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`subscribers_created_at_idx\` ON \`subscribers\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`mails\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`subject\` text NOT NULL,
  	\`to\` text NOT NULL,
  	\`text\` text,
  	\`html\` text,
  	\`language\` text,
  	\`reply_to\` text,
  	\`attachments\` text DEFAULT '[]',
  	\`about\` text,
  	\`state\` text DEFAULT 'waiting' NOT NULL,
  	\`tries\` numeric DEFAULT 0,
  	\`next_try_at\` text,
  	\`sent_at\` text,
  	\`trouble\` text,
  	\`error\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`mails_to_idx\` ON \`mails\` (\`to\`);`)
  await db.run(sql`CREATE INDEX \`mails_about_idx\` ON \`mails\` (\`about\`);`)
  await db.run(sql`CREATE INDEX \`mails_state_idx\` ON \`mails\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`mails_next_try_at_idx\` ON \`mails\` (\`next_try_at\`);`)
  await db.run(sql`CREATE INDEX \`mails_updated_at_idx\` ON \`mails\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`mails_created_at_idx\` ON \`mails\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`campaigns_navigation_children\` ADD \`target_summit_id\` text(36) REFERENCES summits(id);`)
  await db.run(sql`ALTER TABLE \`campaigns_navigation_children\` ADD \`target_part\` text DEFAULT 'overview';`)
  await db.run(sql`ALTER TABLE \`campaigns_navigation_children\` ADD \`target_group_id\` text(36) REFERENCES groups(id);`)
  await db.run(sql`CREATE INDEX \`campaigns_navigation_children_target_target_summit_idx\` ON \`campaigns_navigation_children\` (\`target_summit_id\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_navigation_children_target_target_group_idx\` ON \`campaigns_navigation_children\` (\`target_group_id\`);`)
  await db.run(sql`ALTER TABLE \`campaigns_navigation\` ADD \`target_summit_id\` text(36) REFERENCES summits(id);`)
  await db.run(sql`ALTER TABLE \`campaigns_navigation\` ADD \`target_part\` text DEFAULT 'overview';`)
  await db.run(sql`ALTER TABLE \`campaigns_navigation\` ADD \`target_group_id\` text(36) REFERENCES groups(id);`)
  await db.run(sql`CREATE INDEX \`campaigns_navigation_target_target_summit_idx\` ON \`campaigns_navigation\` (\`target_summit_id\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_navigation_target_target_group_idx\` ON \`campaigns_navigation\` (\`target_group_id\`);`)
  await db.run(sql`ALTER TABLE \`_campaigns_v_version_navigation_children\` ADD \`target_summit_id\` text(36) REFERENCES summits(id);`)
  await db.run(sql`ALTER TABLE \`_campaigns_v_version_navigation_children\` ADD \`target_part\` text DEFAULT 'overview';`)
  await db.run(sql`ALTER TABLE \`_campaigns_v_version_navigation_children\` ADD \`target_group_id\` text(36) REFERENCES groups(id);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_navigation_children_target_target_s_idx\` ON \`_campaigns_v_version_navigation_children\` (\`target_summit_id\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_navigation_children_target_target_g_idx\` ON \`_campaigns_v_version_navigation_children\` (\`target_group_id\`);`)
  await db.run(sql`ALTER TABLE \`_campaigns_v_version_navigation\` ADD \`target_summit_id\` text(36) REFERENCES summits(id);`)
  await db.run(sql`ALTER TABLE \`_campaigns_v_version_navigation\` ADD \`target_part\` text DEFAULT 'overview';`)
  await db.run(sql`ALTER TABLE \`_campaigns_v_version_navigation\` ADD \`target_group_id\` text(36) REFERENCES groups(id);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_navigation_target_target_summit_idx\` ON \`_campaigns_v_version_navigation\` (\`target_summit_id\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_navigation_target_target_group_idx\` ON \`_campaigns_v_version_navigation\` (\`target_group_id\`);`)
  await db.run(sql`ALTER TABLE \`people\` ADD \`url\` text;`)
  await db.run(sql`ALTER TABLE \`people\` ADD \`slug\` text;`)
  await db.run(sql`CREATE INDEX \`people_slug_idx\` ON \`people\` (\`slug\`);`)
  await db.run(sql`ALTER TABLE \`people_locales\` ADD \`about\` text;`)
  await db.run(sql`ALTER TABLE \`_people_v\` ADD \`version_url\` text;`)
  await db.run(sql`ALTER TABLE \`_people_v\` ADD \`version_slug\` text;`)
  await db.run(sql`CREATE INDEX \`_people_v_version_version_slug_idx\` ON \`_people_v\` (\`version_slug\`);`)
  await db.run(sql`ALTER TABLE \`_people_v_locales\` ADD \`version_about\` text;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`summits_id\` text(36) REFERENCES summits(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`sessions_id\` text(36) REFERENCES sessions(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`groups_id\` text(36) REFERENCES groups(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`members_id\` text(36) REFERENCES members(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_summits_id_idx\` ON \`payload_locked_documents_rels\` (\`summits_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_sessions_id_idx\` ON \`payload_locked_documents_rels\` (\`sessions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_groups_id_idx\` ON \`payload_locked_documents_rels\` (\`groups_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_members_id_idx\` ON \`payload_locked_documents_rels\` (\`members_id\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`summits_documents\`;`)
  await db.run(sql`DROP TABLE \`summits_documents_locales\`;`)
  await db.run(sql`DROP TABLE \`summits_days\`;`)
  await db.run(sql`DROP TABLE \`summits_rooms\`;`)
  await db.run(sql`DROP TABLE \`summits_rooms_locales\`;`)
  await db.run(sql`DROP TABLE \`summits_tracks\`;`)
  await db.run(sql`DROP TABLE \`summits_tracks_locales\`;`)
  await db.run(sql`DROP TABLE \`summits_spoken_languages\`;`)
  await db.run(sql`DROP TABLE \`summits_interpretation\`;`)
  await db.run(sql`DROP TABLE \`summits\`;`)
  await db.run(sql`DROP TABLE \`summits_locales\`;`)
  await db.run(sql`DROP TABLE \`_summits_v_version_documents\`;`)
  await db.run(sql`DROP TABLE \`_summits_v_version_documents_locales\`;`)
  await db.run(sql`DROP TABLE \`_summits_v_version_days\`;`)
  await db.run(sql`DROP TABLE \`_summits_v_version_rooms\`;`)
  await db.run(sql`DROP TABLE \`_summits_v_version_rooms_locales\`;`)
  await db.run(sql`DROP TABLE \`_summits_v_version_tracks\`;`)
  await db.run(sql`DROP TABLE \`_summits_v_version_tracks_locales\`;`)
  await db.run(sql`DROP TABLE \`_summits_v_version_spoken_languages\`;`)
  await db.run(sql`DROP TABLE \`_summits_v_version_interpretation\`;`)
  await db.run(sql`DROP TABLE \`_summits_v\`;`)
  await db.run(sql`DROP TABLE \`_summits_v_locales\`;`)
  await db.run(sql`DROP TABLE \`sessions_speakers\`;`)
  await db.run(sql`DROP TABLE \`sessions_materials\`;`)
  await db.run(sql`DROP TABLE \`sessions_materials_locales\`;`)
  await db.run(sql`DROP TABLE \`sessions\`;`)
  await db.run(sql`DROP TABLE \`sessions_locales\`;`)
  await db.run(sql`DROP TABLE \`_sessions_v_version_speakers\`;`)
  await db.run(sql`DROP TABLE \`_sessions_v_version_materials\`;`)
  await db.run(sql`DROP TABLE \`_sessions_v_version_materials_locales\`;`)
  await db.run(sql`DROP TABLE \`_sessions_v\`;`)
  await db.run(sql`DROP TABLE \`_sessions_v_locales\`;`)
  await db.run(sql`DROP TABLE \`registrations\`;`)
  await db.run(sql`DROP TABLE \`agendas\`;`)
  await db.run(sql`DROP TABLE \`groups\`;`)
  await db.run(sql`DROP TABLE \`groups_locales\`;`)
  await db.run(sql`DROP TABLE \`_groups_v\`;`)
  await db.run(sql`DROP TABLE \`_groups_v_locales\`;`)
  await db.run(sql`DROP TABLE \`members\`;`)
  await db.run(sql`DROP TABLE \`members_locales\`;`)
  await db.run(sql`DROP TABLE \`members_texts\`;`)
  await db.run(sql`DROP TABLE \`_members_v\`;`)
  await db.run(sql`DROP TABLE \`_members_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_members_v_texts\`;`)
  await db.run(sql`DROP TABLE \`applications\`;`)
  await db.run(sql`DROP TABLE \`messages\`;`)
  await db.run(sql`DROP TABLE \`subscribers\`;`)
  await db.run(sql`DROP TABLE \`mails\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_campaigns_navigation_children\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`label\` text,
  	\`target_kind\` text DEFAULT 'page',
  	\`target_page_id\` text(36),
  	\`target_fragment\` text,
  	\`target_url\` text,
  	\`target_media_id\` text(36),
  	\`target_phone\` text,
  	\`target_email\` text,
  	FOREIGN KEY (\`target_page_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`target_media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`campaigns_navigation\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_campaigns_navigation_children\`("_order", "_parent_id", "_locale", "id", "label", "target_kind", "target_page_id", "target_fragment", "target_url", "target_media_id", "target_phone", "target_email") SELECT "_order", "_parent_id", "_locale", "id", "label", "target_kind", "target_page_id", "target_fragment", "target_url", "target_media_id", "target_phone", "target_email" FROM \`campaigns_navigation_children\`;`)
  await db.run(sql`DROP TABLE \`campaigns_navigation_children\`;`)
  await db.run(sql`ALTER TABLE \`__new_campaigns_navigation_children\` RENAME TO \`campaigns_navigation_children\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`campaigns_navigation_children_order_idx\` ON \`campaigns_navigation_children\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_navigation_children_parent_id_idx\` ON \`campaigns_navigation_children\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_navigation_children_locale_idx\` ON \`campaigns_navigation_children\` (\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_navigation_children_target_target_page_idx\` ON \`campaigns_navigation_children\` (\`target_page_id\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_navigation_children_target_target_media_idx\` ON \`campaigns_navigation_children\` (\`target_media_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_campaigns_navigation\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`label\` text,
  	\`target_kind\` text DEFAULT 'page',
  	\`target_page_id\` text(36),
  	\`target_fragment\` text,
  	\`target_url\` text,
  	\`target_media_id\` text(36),
  	\`target_phone\` text,
  	\`target_email\` text,
  	FOREIGN KEY (\`target_page_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`target_media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_campaigns_navigation\`("_order", "_parent_id", "_locale", "id", "label", "target_kind", "target_page_id", "target_fragment", "target_url", "target_media_id", "target_phone", "target_email") SELECT "_order", "_parent_id", "_locale", "id", "label", "target_kind", "target_page_id", "target_fragment", "target_url", "target_media_id", "target_phone", "target_email" FROM \`campaigns_navigation\`;`)
  await db.run(sql`DROP TABLE \`campaigns_navigation\`;`)
  await db.run(sql`ALTER TABLE \`__new_campaigns_navigation\` RENAME TO \`campaigns_navigation\`;`)
  await db.run(sql`CREATE INDEX \`campaigns_navigation_order_idx\` ON \`campaigns_navigation\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_navigation_parent_id_idx\` ON \`campaigns_navigation\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_navigation_locale_idx\` ON \`campaigns_navigation\` (\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_navigation_target_target_page_idx\` ON \`campaigns_navigation\` (\`target_page_id\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_navigation_target_target_media_idx\` ON \`campaigns_navigation\` (\`target_media_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__campaigns_v_version_navigation_children\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`label\` text,
  	\`target_kind\` text DEFAULT 'page',
  	\`target_page_id\` text(36),
  	\`target_fragment\` text,
  	\`target_url\` text,
  	\`target_media_id\` text(36),
  	\`target_phone\` text,
  	\`target_email\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`target_page_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`target_media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_campaigns_v_version_navigation\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__campaigns_v_version_navigation_children\`("_order", "_parent_id", "_locale", "id", "label", "target_kind", "target_page_id", "target_fragment", "target_url", "target_media_id", "target_phone", "target_email", "_uuid") SELECT "_order", "_parent_id", "_locale", "id", "label", "target_kind", "target_page_id", "target_fragment", "target_url", "target_media_id", "target_phone", "target_email", "_uuid" FROM \`_campaigns_v_version_navigation_children\`;`)
  await db.run(sql`DROP TABLE \`_campaigns_v_version_navigation_children\`;`)
  await db.run(sql`ALTER TABLE \`__new__campaigns_v_version_navigation_children\` RENAME TO \`_campaigns_v_version_navigation_children\`;`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_navigation_children_order_idx\` ON \`_campaigns_v_version_navigation_children\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_navigation_children_parent_id_idx\` ON \`_campaigns_v_version_navigation_children\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_navigation_children_locale_idx\` ON \`_campaigns_v_version_navigation_children\` (\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_navigation_children_target_target_p_idx\` ON \`_campaigns_v_version_navigation_children\` (\`target_page_id\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_navigation_children_target_target_m_idx\` ON \`_campaigns_v_version_navigation_children\` (\`target_media_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__campaigns_v_version_navigation\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`label\` text,
  	\`target_kind\` text DEFAULT 'page',
  	\`target_page_id\` text(36),
  	\`target_fragment\` text,
  	\`target_url\` text,
  	\`target_media_id\` text(36),
  	\`target_phone\` text,
  	\`target_email\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`target_page_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`target_media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_campaigns_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__campaigns_v_version_navigation\`("_order", "_parent_id", "_locale", "id", "label", "target_kind", "target_page_id", "target_fragment", "target_url", "target_media_id", "target_phone", "target_email", "_uuid") SELECT "_order", "_parent_id", "_locale", "id", "label", "target_kind", "target_page_id", "target_fragment", "target_url", "target_media_id", "target_phone", "target_email", "_uuid" FROM \`_campaigns_v_version_navigation\`;`)
  await db.run(sql`DROP TABLE \`_campaigns_v_version_navigation\`;`)
  await db.run(sql`ALTER TABLE \`__new__campaigns_v_version_navigation\` RENAME TO \`_campaigns_v_version_navigation\`;`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_navigation_order_idx\` ON \`_campaigns_v_version_navigation\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_navigation_parent_id_idx\` ON \`_campaigns_v_version_navigation\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_navigation_locale_idx\` ON \`_campaigns_v_version_navigation\` (\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_navigation_target_target_page_idx\` ON \`_campaigns_v_version_navigation\` (\`target_page_id\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_navigation_target_target_media_idx\` ON \`_campaigns_v_version_navigation\` (\`target_media_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`campaigns_id\` text(36),
  	\`pages_id\` text(36),
  	\`series_id\` text(36),
  	\`episodes_id\` text(36),
  	\`resources_id\` text(36),
  	\`recordings_id\` text(36),
  	\`invitations_id\` text(36),
  	\`contributions_id\` text(36),
  	\`participants_id\` text(36),
  	\`consents_id\` text(36),
  	\`media_id\` text(36),
  	\`help_services_id\` text(36),
  	\`organisations_id\` text(36),
  	\`people_id\` text(36),
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`campaigns_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`series_id\`) REFERENCES \`series\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`episodes_id\`) REFERENCES \`episodes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`resources_id\`) REFERENCES \`resources\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`recordings_id\`) REFERENCES \`recordings\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`invitations_id\`) REFERENCES \`invitations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`contributions_id\`) REFERENCES \`contributions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`participants_id\`) REFERENCES \`participants\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`consents_id\`) REFERENCES \`consents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`help_services_id\`) REFERENCES \`help_services\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`people_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "campaigns_id", "pages_id", "series_id", "episodes_id", "resources_id", "recordings_id", "invitations_id", "contributions_id", "participants_id", "consents_id", "media_id", "help_services_id", "organisations_id", "people_id", "users_id") SELECT "id", "order", "parent_id", "path", "campaigns_id", "pages_id", "series_id", "episodes_id", "resources_id", "recordings_id", "invitations_id", "contributions_id", "participants_id", "consents_id", "media_id", "help_services_id", "organisations_id", "people_id", "users_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_campaigns_id_idx\` ON \`payload_locked_documents_rels\` (\`campaigns_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_pages_id_idx\` ON \`payload_locked_documents_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_series_id_idx\` ON \`payload_locked_documents_rels\` (\`series_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_episodes_id_idx\` ON \`payload_locked_documents_rels\` (\`episodes_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_resources_id_idx\` ON \`payload_locked_documents_rels\` (\`resources_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_recordings_id_idx\` ON \`payload_locked_documents_rels\` (\`recordings_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_invitations_id_idx\` ON \`payload_locked_documents_rels\` (\`invitations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_contributions_id_idx\` ON \`payload_locked_documents_rels\` (\`contributions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_participants_id_idx\` ON \`payload_locked_documents_rels\` (\`participants_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_consents_id_idx\` ON \`payload_locked_documents_rels\` (\`consents_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_help_services_id_idx\` ON \`payload_locked_documents_rels\` (\`help_services_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_organisations_id_idx\` ON \`payload_locked_documents_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_people_id_idx\` ON \`payload_locked_documents_rels\` (\`people_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`DROP INDEX \`people_slug_idx\`;`)
  await db.run(sql`ALTER TABLE \`people\` DROP COLUMN \`url\`;`)
  await db.run(sql`ALTER TABLE \`people\` DROP COLUMN \`slug\`;`)
  await db.run(sql`DROP INDEX \`_people_v_version_version_slug_idx\`;`)
  await db.run(sql`ALTER TABLE \`_people_v\` DROP COLUMN \`version_url\`;`)
  await db.run(sql`ALTER TABLE \`_people_v\` DROP COLUMN \`version_slug\`;`)
  await db.run(sql`ALTER TABLE \`people_locales\` DROP COLUMN \`about\`;`)
  await db.run(sql`ALTER TABLE \`_people_v_locales\` DROP COLUMN \`version_about\`;`)
}
