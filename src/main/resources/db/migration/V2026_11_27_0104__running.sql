-- "Masih berjalan?", asked once a quarter: one answer each quarter, with one number where the innovation has one.
create table running_measure (
    region_id     bigint not null,
    innovation_id bigint not null,
    kind          text not null,                  -- a kind of measures.tsv
    name          text not null,                  -- what is counted
    baseline      numeric,
    target        numeric,
    source        text not null,                  -- where the number is written
    saved_by      bigint not null,
    saved_at      timestamptz not null default now(),
    primary key (region_id, innovation_id),
    foreign key (region_id, innovation_id) references innovation (region_id, id) on delete cascade
);

create table running_link (
    region_id     bigint not null,
    id            bigint generated always as identity,
    innovation_id bigint not null,
    token_hash    text not null unique,
    mailed_for    text,                           -- the quarter, "2026-4", for which it was mailed; null: handed out by its writer
    created_at    timestamptz not null,
    expires_at    timestamptz not null,
    primary key (region_id, id),
    unique (region_id, innovation_id, mailed_for),
    foreign key (region_id, innovation_id) references innovation (region_id, id) on delete cascade
);

create table running_report (
    region_id     bigint not null,
    innovation_id bigint not null,
    year          int not null,
    quarter       int not null check (quarter between 1 and 4),
    state         text not null check (state in ('RUNNING', 'STOPPED')),
    value         numeric,
    note          text not null default '',
    reported_by   bigint,                         -- null: by a link
    reported_at   timestamptz not null,
    primary key (region_id, innovation_id, year, quarter),
    foreign key (region_id, innovation_id) references innovation (region_id, id) on delete cascade
);
