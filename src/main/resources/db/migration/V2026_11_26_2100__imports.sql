-- files on their way in or out: gone when their time is over, and the same for every node
create table passing_file (
    region_id  bigint not null references region,
    id         bigint generated always as identity,
    sha256     text not null,
    size       bigint not null,
    expires_at timestamptz not null,
    primary key (region_id, id)
);
create index passing_file_by_end on passing_file (expires_at);
create table passing_file_part (
    region_id bigint not null,
    file_id   bigint not null,
    n         int not null,
    bytes     bytea not null,
    primary key (region_id, file_id, n),
    foreign key (region_id, file_id) references passing_file (region_id, id) on delete cascade
);

-- a list that somebody brings: read, looked at, applied whole or not at all, taken back within a day
create table import (
    region_id  bigint not null references region,
    id         bigint generated always as identity,
    person_id  bigint not null,
    kind       text not null,
    file_name  text not null,
    file_id    bigint,                           -- null once the file is no longer needed
    year       int not null,
    state      text not null check (state in ('READING', 'PREVIEW', 'APPLYING', 'APPLIED', 'UNDONE', 'DISCARDED')),
    asked      jsonb not null default '{}',      -- what a person has said about headings and columns
    findings   jsonb,
    counts     jsonb,
    trouble    text,
    created_at timestamptz not null default now(),
    applied_at timestamptz,
    undone_at  timestamptz,
    primary key (region_id, id)
);
create table import_row (
    region_id bigint not null,
    import_id bigint not null,
    row       int not null,
    verdict   text not null check (verdict in ('NEW', 'CHANGED', 'SAME', 'SKIPPED', 'FAULTY')),
    target    bigint,                            -- what it changes, or what it has made
    data      jsonb not null,                    -- the row as it was read
    before    jsonb,                             -- what stood there before it was applied
    primary key (region_id, import_id, row),
    foreign key (region_id, import_id) references import (region_id, id) on delete cascade
);
create index import_row_by_verdict on import_row (region_id, import_id, verdict, row);

-- which column holds what, as a person has matched it, by the headings of the sheet
create table import_match (
    region_id bigint not null references region,
    kind      text not null,
    headings  text not null,                     -- SHA-256 of the headings in their order
    columns   jsonb not null,
    saved_by  bigint not null,
    saved_at  timestamptz not null default now(),
    primary key (region_id, kind, headings)
);

-- a date of which only the month or the year is known; void once the field says another date
create table date_precision (
    region_id     bigint not null,
    innovation_id bigint not null,
    field         text not null,
    value         text not null,
    precision     text not null check (precision in ('MONTH', 'YEAR')),
    primary key (region_id, innovation_id, field),
    foreign key (region_id, innovation_id) references innovation (region_id, id) on delete cascade
);

-- numbers of an innovation that the edition's profile has no place for: money, points of an earlier year
create table innovation_figure (
    region_id     bigint not null,
    innovation_id bigint not null,
    field         text not null,
    value         numeric not null,
    primary key (region_id, innovation_id, field),
    foreign key (region_id, innovation_id) references innovation (region_id, id) on delete cascade
);

-- what an innovation reached in an earlier year, as a list says
create table past_result (
    region_id bigint not null references region,
    id        bigint generated always as identity,
    year      int not null,
    name      text not null,
    agency    text not null default '',
    score     numeric(7, 2),
    source    text,
    primary key (region_id, id)
);
create index past_result_by_year on past_result (region_id, year);

alter table agency add column code text;

-- numbers of a person that a list knew; they come with the account
alter table invitation add column nip text;
alter table invitation add column phone text;
