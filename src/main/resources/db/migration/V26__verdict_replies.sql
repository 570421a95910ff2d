-- what an operator says to a reason; stands in time between the verdicts of verdict_history
create table verdict_reply (
    region_id     bigint not null,
    innovation_id bigint not null,
    indicator     text not null,
    id            bigint generated always as identity,
    words         text not null,
    replied_by    bigint not null,
    replied_at    timestamptz not null,
    primary key (region_id, innovation_id, indicator, id),
    foreign key (region_id, innovation_id) references innovation (region_id, id),
    foreign key (region_id, replied_by) references person (region_id, id)
);
