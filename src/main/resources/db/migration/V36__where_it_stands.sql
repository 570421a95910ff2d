-- when an innovation came into the state it is in; null while it took no step
alter table innovation add column moved_at timestamptz;
update innovation i set moved_at = (select max(t.taken_at) from step_taken t
    where t.region_id = i.region_id and t.innovation_id = i.id and t.to_status = i.status);
