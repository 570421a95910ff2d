-- a share of judged claims is read by a second verifier who does not see the first verdict; a third settles a difference
alter table region add column second_reading_percent int not null default 10 check (second_reading_percent between 0 and 100);

create table second_reading (
    region_id     bigint not null,
    innovation_id bigint not null,
    indicator     text not null,
    fingerprint   text not null,                   -- of the claim that all of them judge
    year          int not null,
    first_outcome text not null,
    first_level   int not null,
    first_by      bigint not null,
    first_at      timestamptz not null,
    second_outcome text,
    second_level  int,
    second_by     bigint,
    second_at     timestamptz,
    second_reason text,
    second_words  text,
    third_outcome text,
    third_level   int,
    third_by      bigint,
    third_at      timestamptz,
    primary key (region_id, innovation_id, indicator, fingerprint),
    foreign key (region_id, innovation_id) references innovation (region_id, id),
    check (second_by <> first_by and third_by <> first_by and third_by <> second_by)
);
create index second_reading_by_year on second_reading (region_id, year);
