-- Work that an office has decided on: raise one indicator, by whom, until when. Done is never ticked, it is read from verdicts.
create table plan_task (
    region_id     bigint not null references region,
    id            bigint generated always as identity,
    year          int not null,
    innovation_id bigint,                          -- null for a government indicator
    item          text not null,                   -- indicator or component
    from_level    int not null check (from_level between 0 and 3),
    to_level      int not null check (to_level between 1 and 3),
    gain          numeric not null,                -- index points expected when it was decided
    effort        numeric not null,                -- person-days estimated then
    agency_id     bigint,                          -- who does it; null for the office itself
    due           date,
    created_by    bigint not null,
    created_at    timestamptz not null default now(),
    primary key (region_id, id),
    unique nulls not distinct (region_id, year, innovation_id, item),
    foreign key (region_id, innovation_id) references innovation (region_id, id),
    foreign key (region_id, agency_id) references agency (region_id, id),
    foreign key (region_id, created_by) references person (region_id, id)
);
