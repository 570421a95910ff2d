-- An appointment is open until it is kept: its day has passed, or something was agreed. One open appointment a draft.
alter table clinic_slot add column closed boolean not null default false;
update clinic_slot s set closed = true
where s.innovation_id is not null and (s.day < current_date or s.agreed <> '' or exists (
    select 1 from clinic_slot o where o.region_id = s.region_id and o.innovation_id = s.innovation_id
        and (o.day, o.starts, o.id) < (s.day, s.starts, s.id)));
create unique index clinic_slot_open on clinic_slot (region_id, innovation_id) where innovation_id is not null and not closed;
