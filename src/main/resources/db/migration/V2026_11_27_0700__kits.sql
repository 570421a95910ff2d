-- A public innovation has a kit once somebody who copies it learns from it what it needs, what to do and what it costs.
alter table catalogue_entry add column kit boolean not null default false;

create function catalogue_taken_home() returns trigger language plpgsql as $$
begin
    new.kit := not new.stopped and (select count(*) = 3 from story_atom s where s.region_id = new.region_id
        and s.innovation_id = new.innovation_id and s.atom in ('langkah_meniru', 'potensi_replikasi', 'sumber_daya') and s.value <> '');
    return new;
end $$;
create trigger taken_home before insert or update on catalogue_entry for each row execute function catalogue_taken_home();

drop trigger catalogue on story_atom;
create trigger catalogue after insert or update on story_atom for each row
    when (new.atom in ('hasil_terukur', 'sumber_daya', 'langkah_meniru', 'potensi_replikasi')) execute function catalogue_of_part();

drop index catalogue_entry_sides;
create index catalogue_entry_sides on catalogue_entry (region_id, innovation_id)
    include (measured, replicated, stopped, report_state, confirmed_on, urusan, jenis, bentuk, inisiator, year, cost, agency_id, kit);
