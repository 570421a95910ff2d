-- every draft of the year on the day before a bimtek and again 14 days after it
create table training_snapshot (
    region_id     bigint not null,
    training_id   bigint not null,
    innovation_id bigint not null,
    stage         text not null check (stage in ('BEFORE', 'AFTER')),
    focus         int,                           -- of the newest reading; null when the coach has not read it
    ticks         int,
    indicators    int not null,                  -- answered and with a document
    points        numeric(7, 2) not null,        -- of maturity, as claimed
    taken_at      timestamptz not null,
    primary key (region_id, training_id, innovation_id, stage),
    foreign key (region_id, training_id) references training (region_id, id),
    foreign key (region_id, innovation_id) references innovation (region_id, id)
);
