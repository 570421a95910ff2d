-- Every row belongs to a region; the region leads the keys, so that a distributed PostgreSQL can shard by it.
create extension if not exists pg_trgm;

create table region (
    id          bigint generated always as identity primary key,
    code        text not null unique,           -- kode wilayah Kemendagri, e.g. 63.09
    name        text not null,                  -- "Kabupaten Sungai Raya"
    kind        text not null check (kind in ('PROVINSI', 'KABUPATEN', 'KOTA')),
    klaster     text,
    province_id bigint references region,
    office      text not null,                  -- the planning agency that verifies, e.g. Bapperida
    time_zone   text not null default 'Asia/Makassar',
    created_at  timestamptz not null default now()
);

create table agency (
    region_id bigint not null references region,
    id        bigint generated always as identity,
    parent_id bigint,
    name      text not null,
    kind      text not null default 'PERANGKAT_DAERAH',
    closed_at timestamptz,
    primary key (region_id, id),
    foreign key (region_id, parent_id) references agency (region_id, id),
    unique (region_id, name)
);

create table person (
    region_id     bigint not null references region,
    id            bigint generated always as identity,
    email         text not null,
    name          text not null,
    role          text not null check (role in ('OPERATOR', 'AGENCY_HEAD', 'VERIFIER', 'ADMIN', 'LEADER', 'JUDGE')),
    agency_id     bigint,
    password      text not null,
    phone         text,
    nip           text,
    failures      int not null default 0,
    locked_until  timestamptz,
    session_stamp int not null default 0,       -- raised by "keluar dari semua perangkat"; older sessions end
    closed_at     timestamptz,
    created_at    timestamptz not null default now(),
    primary key (region_id, id),
    foreign key (region_id, agency_id) references agency (region_id, id)
);
create unique index person_by_email on person (lower(email));
create unique index person_by_id on person (id);

create table invitation (
    region_id  bigint not null references region,
    id         bigint generated always as identity,
    token_hash text not null unique,
    email      text not null,
    name       text not null,
    role       text not null,
    agency_id  bigint,
    person_id  bigint,                           -- set when the link renews a forgotten password
    invited_by bigint not null,
    expires_at timestamptz not null,
    used_at    timestamptz,
    created_at timestamptz not null default now(),
    primary key (region_id, id)
);

create table api_token (
    region_id  bigint not null references region,
    token_hash text not null unique,
    person_id  bigint not null,
    label      text not null,
    created_at timestamptz not null default now(),
    primary key (region_id, token_hash)
);

-- one row while the installation is empty: the link printed at the first start
create table setup_link (
    token_hash text primary key,
    created_at timestamptz not null default now(),
    used_at    timestamptz
);

create table assessment_year (
    region_id    bigint not null references region,
    year         int not null,
    edition_hash text not null,
    opened_at    timestamptz not null default now(),
    submit_until date,                           -- the region's own deadline for its agencies
    closed_at    timestamptz,
    primary key (region_id, year)
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

create table audit (
    region_id  bigint not null references region,
    id         bigint generated always as identity,
    person_id  bigint,
    action     text not null,
    subject    text not null,
    created_at timestamptz not null default now(),
    primary key (region_id, id)
);

-- Spring Session's own table under our name
create table web_session (
    primary_id            char(36) not null primary key,
    session_id            char(36) not null,
    creation_time         bigint not null,
    last_access_time      bigint not null,
    max_inactive_interval int not null,
    expiry_time           bigint not null,
    principal_name        varchar(100)
);
create unique index web_session_by_id on web_session (session_id);
create index web_session_by_expiry on web_session (expiry_time);
create index web_session_by_principal on web_session (principal_name);
create table web_session_attributes (
    session_primary_id char(36) not null references web_session (primary_id) on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea not null,
    primary key (session_primary_id, attribute_name)
);
