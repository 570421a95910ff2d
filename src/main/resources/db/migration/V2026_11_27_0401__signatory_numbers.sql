-- The NIP of who signs a bimtek's certificates: 18 digits, empty for who has none.
alter table training add column signatory_number text not null default '' check (signatory_number ~ '^([0-9]{18})?$');
