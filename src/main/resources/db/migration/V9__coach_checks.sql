-- what a region changed of the coach's checks; a check without a row here is used as it ships
create table coach_check (
    region_id  bigint not null references region,
    check_id   text not null,                    -- such as A5
    used       boolean not null,
    thresholds double precision[] not null,
    phrases    text[] not null,
    changed_by bigint not null,
    changed_at timestamptz not null default now(),
    primary key (region_id, check_id)
);

-- what the writer is told, by kind of finding
create table coach_check_wording (
    region_id bigint not null,
    check_id  text not null,
    kind      text not null,
    message   text not null,
    why       text not null,
    frame     text not null,
    primary key (region_id, check_id, kind),
    foreign key (region_id, check_id) references coach_check (region_id, check_id) on delete cascade
);
