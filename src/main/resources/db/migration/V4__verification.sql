-- the frozen copy that verification judges
create table submission (
    region_id     bigint not null,
    innovation_id bigint not null,
    number        int not null,
    edition_hash  text not null,
    profile       jsonb not null,
    submitted_by  bigint not null,
    submitted_at  timestamptz not null,
    primary key (region_id, innovation_id, number),
    foreign key (region_id, innovation_id) references innovation (region_id, id)
);

create table frozen_answer (
    region_id     bigint not null,
    innovation_id bigint not null,
    number        int not null,
    indicator     text not null,
    level         int not null,
    variant       text,
    value         numeric,
    documents     jsonb not null,                  -- id, title and SHA-256 or address of each document
    fingerprint   text not null,                   -- of all the above: same print, same claim
    primary key (region_id, innovation_id, number, indicator),
    foreign key (region_id, innovation_id, number) references submission (region_id, innovation_id, number)
);

create table verdict (
    region_id     bigint not null,
    innovation_id bigint not null,
    indicator     text not null,
    outcome       text not null check (outcome in ('ACCEPT', 'LOWER', 'REJECT')),
    level         int not null check (level between 0 and 3),
    reason        text,
    words         text,
    fingerprint   text not null,                   -- of the claim that was judged; another claim waits again
    judged_by     bigint not null,
    judged_at     timestamptz not null,
    primary key (region_id, innovation_id, indicator),
    foreign key (region_id, innovation_id) references innovation (region_id, id)
);

create table verdict_history (
    region_id     bigint not null,
    innovation_id bigint not null,
    indicator     text not null,
    id            bigint generated always as identity,
    outcome       text not null,
    level         int not null,
    reason        text,
    words         text,
    judged_by     bigint not null,
    judged_at     timestamptz not null,
    primary key (region_id, innovation_id, indicator, id)
);
