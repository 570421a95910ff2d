-- Which transactions changed what a region's index and pictures are computed from. A number kept in memory is computed again
-- as soon as a transaction that it has not seen stands here; rows older than a day serve nobody.
create table region_change (
    region_id bigint not null,
    xid       xid8 not null default pg_current_xact_id(),
    at        timestamptz not null default clock_timestamp(),
    primary key (region_id, xid)
);

create function note_region_change() returns trigger language plpgsql as $$
begin
    insert into region_change (region_id) values (coalesce(new.region_id, old.region_id)) on conflict do nothing;
    return null;
end $$;

create trigger region_changed after insert or update or delete on agency for each row execute function note_region_change();
create trigger region_changed after insert or update or delete on innovation for each row execute function note_region_change();
create trigger region_changed after insert or update or delete on profile_field for each row execute function note_region_change();
create trigger region_changed after insert or update or delete on answer for each row execute function note_region_change();
create trigger region_changed after insert or update or delete on step_taken for each row execute function note_region_change();
create trigger region_changed after insert or update or delete on verdict_history for each row execute function note_region_change();
create trigger region_changed after insert or update or delete on government_answer for each row execute function note_region_change();
create trigger region_changed after insert or update or delete on government_evidence for each row execute function note_region_change();
create trigger region_changed after insert or update or delete on government_total for each row execute function note_region_change();
