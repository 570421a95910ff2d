-- the last reading of each draft in each week: what became of a fault over time
create table coach_reading_week (
    region_id     bigint not null,
    innovation_id bigint not null,
    week          date not null,                 -- its Monday
    focus         int not null,
    checks        text[] not null,
    primary key (region_id, innovation_id, week),
    foreign key (region_id, innovation_id) references innovation (region_id, id)
);
create index coach_reading_week_by_week on coach_reading_week (region_id, week);

insert into coach_reading_week (region_id, innovation_id, week, focus, checks)
select region_id, innovation_id, date_trunc('week', read_at)::date, focus, checks from coach_reading;

-- the most useful message of the newest reading, for the innovation's task list
alter table coach_reading add column message text;
alter table coach_reading add column section text;
