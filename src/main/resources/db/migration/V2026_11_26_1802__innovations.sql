create table innovation (
    region_id  bigint not null references region,
    id         bigint generated always as identity,
    agency_id  bigint not null,
    year       int not null,
    status     text not null default 'DRAFT'
               check (status in ('DRAFT', 'SUBMITTED', 'RETURNED', 'VERIFIED', 'PUBLISHED', 'WITHDRAWN', 'STOPPED')),
    -- what lists and the index read; written together with the profile field or answer they come from
    name       text not null,
    urusan     text,
    jenis      text,
    tahapan    text,
    claimed    numeric(7, 2) not null default 0,   -- maturity by the innovator's own levels
    evidenced  numeric(7, 2) not null default 0,   -- of that, levels that have at least one document
    sound      numeric(7, 2) not null default 0,   -- of that, levels whose proof passed its checks or was accepted by a person
    verified   numeric(7, 2),                      -- maturity by verdicts; null until the first verdict
    claims     int not null default 0,             -- claimed levels of the newest submission
    waiting    int not null default 0,             -- of these, without a verdict on their present form
    stake      numeric(9, 2) not null default 0,   -- points of those that wait
    stems      tsvector not null default '',
    created_by bigint not null,
    created_at timestamptz not null default now(),
    changed_at timestamptz not null default now(),
    submitted_at timestamptz,
    submission   int not null default 0,           -- the number of the newest one, 0 before the first
    moved_at     timestamptz,                      -- when it came into the state it is in; null while it took no step
    primary key (region_id, id),
    foreign key (region_id, agency_id) references agency (region_id, id)
);
create index innovation_by_id on innovation (id);
create index innovation_by_year on innovation (region_id, year, status, changed_at desc);
create index innovation_by_agency on innovation (region_id, agency_id, year);
create index innovation_by_change on innovation (region_id, year, changed_at desc, id desc);
create index innovation_by_stems on innovation using gin (stems);
create index innovation_published on innovation (year, submitted_at desc) where status = 'PUBLISHED';

-- the same words as Status.open()
create function open_to_writer(status text) returns boolean language sql immutable parallel safe
    return status in ('DRAFT', 'RETURNED');

create table profile_field (
    region_id     bigint not null,
    innovation_id bigint not null,
    field         text not null,
    value         text not null,
    revision      int not null,
    saved_at      timestamptz not null,
    saved_by      bigint not null,
    primary key (region_id, innovation_id, field),
    foreign key (region_id, innovation_id) references innovation (region_id, id)
);

-- every text that once stood in a field, so that it can be read and brought back
create table profile_revision (
    region_id     bigint not null,
    innovation_id bigint not null,
    field         text not null,
    revision      int not null,
    value         text not null,
    saved_at      timestamptz not null,
    saved_by      bigint not null,
    primary key (region_id, innovation_id, field, revision),
    foreign key (region_id, innovation_id) references innovation (region_id, id)
);

create table answer (
    region_id     bigint not null,
    innovation_id bigint not null,
    indicator     text not null,                  -- stable code, e.g. SID.REGULASI
    level         int not null check (level between 0 and 3),
    variant       text,
    value         numeric,
    revision      int not null default 1,         -- counts its saves: one written on an older state is not the newest
    saved_at      timestamptz not null,
    saved_by      bigint not null,
    primary key (region_id, innovation_id, indicator),
    foreign key (region_id, innovation_id) references innovation (region_id, id)
);

create table step_taken (
    region_id     bigint not null,
    innovation_id bigint not null,
    id            bigint generated always as identity,
    step          text not null,
    from_status   text not null,
    to_status     text not null,
    person_id     bigint not null,
    reason        text,
    taken_at      timestamptz not null,
    primary key (region_id, innovation_id, id),
    foreign key (region_id, innovation_id) references innovation (region_id, id)
);

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
