-- what the newest reading found mended since the one before it; a page shows it without reading on its own account
alter table coach_reading add column better text[] not null default '{}';
