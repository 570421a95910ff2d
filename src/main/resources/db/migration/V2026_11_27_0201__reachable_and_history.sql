-- Of what is claimed, what verdicts have not taken. Written with the other scores; those of years that are open already are
-- computed anew by the job that does so after a new edition, and stand as claimed until it came to them.
alter table innovation add column reachable numeric(7, 2) not null default 0;
update innovation set reachable = claimed;
insert into job (region_id, kind, subject) select region_id, 'edition-scores', year::text from assessment_year
on conflict (region_id, kind, subject) do nothing;

-- What the index was on a day, as computed here: the office's own figures, never the ministry's.
create table index_day (
    region_id bigint not null references region,
    year      int not null,
    day       date not null,
    claimed   numeric(5, 2) not null,
    reachable numeric(5, 2) not null,
    sound     numeric(5, 2) not null,
    verified  numeric(5, 2) not null,
    primary key (region_id, year, day)
);
