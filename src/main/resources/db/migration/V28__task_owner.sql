-- Who does a decided piece of work; null while the agency has named nobody.
alter table plan_task add column owner_id bigint;
alter table plan_task add foreign key (region_id, owner_id) references person (region_id, id);
create index plan_task_owner on plan_task (region_id, owner_id) where owner_id is not null;
