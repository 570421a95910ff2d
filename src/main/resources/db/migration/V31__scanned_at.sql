-- when the virus scanner last looked at a file; null: never, as when it came before a scanner was set up
alter table document add column scanned_at timestamptz;
create index document_never_scanned on document (id) where scanned_at is null and sha256 is not null;
