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
