-- null: may be opened; WAITING: not yet scanned for viruses; else the name of what was found
alter table document add column quarantine text;
create index document_in_quarantine on document (region_id) where quarantine is not null;
