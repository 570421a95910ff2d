-- Which innovation goes on with which of an earlier year; each is gone on with once.
create table carried_over (
    region_id     bigint not null,
    innovation_id bigint not null,
    from_id       bigint not null,
    carried_by    bigint not null,
    carried_at    timestamptz not null default now(),
    primary key (region_id, innovation_id),
    unique (region_id, from_id),
    foreign key (region_id, innovation_id) references innovation (region_id, id) on delete cascade,
    foreign key (region_id, from_id) references innovation (region_id, id)
);
