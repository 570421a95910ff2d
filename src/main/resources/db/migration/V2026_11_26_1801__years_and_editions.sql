-- The editions beside those in the jar, each as it was taken in; of one year the newest holds. The jar's own are not in here.
create table edition (
    year      int not null,
    hash      text not null,                    -- SHA-256 of the text
    text      text not null,
    region_id bigint references region,         -- whose admin brought it; null: it lay in the folder at a start
    by_person bigint,
    at        timestamptz not null default now(),
    version   bigint not null unique,
    primary key (year, hash)
);

-- One row. A node knows by it whether an edition is new to it; who opens a year or hands in holds it in share, who takes an
-- edition in holds it alone, so that no rule changes under anybody's hands.
create table edition_count (
    one     boolean primary key default true check (one),
    version bigint not null
);
insert into edition_count (version) values (0);

create table assessment_year (
    region_id    bigint not null references region,
    year         int not null,
    edition_hash text not null,
    opened_at    timestamptz not null default now(),
    submit_until date,                           -- the region's own deadline for its agencies
    after_deadline text not null default 'MARKED' check (after_deadline in ('MARKED', 'CLOSED')), -- what a first sending is then
    closed_at    timestamptz,
    primary key (region_id, year)
);

-- A reminder of a deadline goes to a person once per step (days left), whichever node is first.
create table deadline_reminder (
    region_id bigint not null references region (id),
    person_id bigint not null,
    year int not null,
    days_left int not null,
    sent_at timestamptz not null default now(),
    primary key (region_id, person_id, year, days_left)
);

-- a result the ministry announced, typed in by the office; for the trend
create table official_result (
    region_id        bigint not null references region,
    year             int not null,
    index_value      numeric(6, 2) not null,
    predikat         text not null,
    innovation_count int,
    source           text not null,
    primary key (region_id, year)
);
