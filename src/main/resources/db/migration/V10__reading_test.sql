-- the innovation's core as its writer states it, to lay beside what a reader understood
create table core_sentence (
    region_id     bigint not null,
    innovation_id bigint not null,
    who           text not null,
    change        text not null,
    how           text not null,
    how_much      text not null,
    saved_by      bigint not null,
    saved_at      timestamptz not null default now(),
    primary key (region_id, innovation_id),
    foreign key (region_id, innovation_id) references innovation (region_id, id)
);

-- one link, one reader: a minute with the text, four questions without it
create table reading_test (
    region_id     bigint not null,
    id            bigint generated always as identity,
    innovation_id bigint not null,
    token_hash    text not null unique,
    created_by    bigint not null,
    created_at    timestamptz not null,
    expires_at    timestamptz not null,
    withdrawn_at  timestamptz,
    seconds       int,                            -- how long this reader may read
    started_at    timestamptz,
    read_at       timestamptz,
    finished_at   timestamptz,
    office        text,                           -- as the reader wrote it; no name is asked
    problem       text,
    novelty       text,
    gain          text,
    change        text,
    primary key (region_id, id),
    foreign key (region_id, innovation_id) references innovation (region_id, id)
);
create index reading_test_by_innovation on reading_test (region_id, innovation_id);
