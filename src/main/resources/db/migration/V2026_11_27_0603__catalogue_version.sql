-- Counts over all public entries are kept in memory until this number changes; it does so in the transaction that changes what is
-- shown, so nothing that was hidden is counted a moment longer.
create table catalogue_version (
    one     boolean primary key default true check (one),
    version bigint not null
);
insert into catalogue_version (version) values (1);

create function catalogue_changed() returns trigger language plpgsql as $$
begin update catalogue_version set version = version + 1; return null; end $$;
create trigger shown after insert or update or delete on catalogue_entry for each statement execute function catalogue_changed();
create trigger shown after insert or update of name, parent_id, closed_at on agency for each statement execute function catalogue_changed();
create trigger shown after update of name on region for each statement execute function catalogue_changed();
create trigger shown after insert or delete on carried_over for each statement execute function catalogue_changed();

create index catalogue_entry_sides on catalogue_entry (region_id, innovation_id)
    include (measured, replicated, stopped, report_state, confirmed_on, urusan, jenis, bentuk, inisiator, year, cost, agency_id);
