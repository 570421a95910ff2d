-- documents whose stored bytes are not those that were kept: another length, or another hash at their turn
alter table storage_inspection add column damaged bigint[] not null default '{}';
