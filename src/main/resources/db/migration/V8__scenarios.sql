-- What would happen if: kept beside the real answers, never in them.
create table scenario (
    region_id  bigint not null references region,
    id         bigint generated always as identity,
    year       int not null,
    name       text not null,
    created_by bigint not null,
    created_at timestamptz not null default now(),
    primary key (region_id, id),
    foreign key (region_id, created_by) references person (region_id, id)
);
create index scenario_by_year on scenario (region_id, year);

-- one row per thing that differs from the real year: an innovation's fate, one of its levels, or a government answer
create table scenario_change (
    region_id     bigint not null,
    scenario_id   bigint not null,
    innovation_id bigint,
    item          text,                            -- indicator or component; null for the fate
    fate          text check (fate in ('REPORT', 'REJECT', 'LEAVE_OUT')),
    level         int check (level between 0 and 3),
    value         numeric,
    unique nulls not distinct (region_id, scenario_id, innovation_id, item),
    foreign key (region_id, scenario_id) references scenario (region_id, id) on delete cascade,
    foreign key (region_id, innovation_id) references innovation (region_id, id)
);
