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
    -- how much of what was judged a second verifier reads without seeing the first verdict
    second_reading_percent int not null default 10 check (second_reading_percent between 0 and 100),
    created_at  timestamptz not null default now()
);

create table agency (
    region_id bigint not null references region,
    id        bigint generated always as identity,
    parent_id bigint,
    name      text not null,
    kind      text not null default 'PERANGKAT_DAERAH',
    companion_id bigint,                        -- the verifier whom it may ask; a unit without one has that of the agency above it
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
    session_stamp int not null default 0,       -- raised by "keluar dari semua perangkat"; older sessions end
    closed_at     timestamptz,
    created_at    timestamptz not null default now(),
    primary key (region_id, id),
    foreign key (region_id, agency_id) references agency (region_id, id)
);
create unique index person_by_email on person (lower(email));
create unique index person_by_id on person (id);
alter table agency add foreign key (region_id, companion_id) references person (region_id, id);

-- A session is one row, so that one statement answers who asks.
create table web_session (
    id           text primary key,
    created_at   timestamptz not null,
    used_at      timestamptz not null,                  -- noted once a minute at most
    idle_seconds int not null,                          -- ends when it was not used for so long
    person_id    bigint,                                -- null for a visitor whose page has a form
    stamp        int,                                   -- of the person, raised to end all sessions
    attributes   bytea                                  -- what the framework keeps: a form's token, a message for the next page
);
create index web_session_by_use on web_session (used_at);

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
    withdrawn_at timestamptz,                    -- taken back; a newer one to the same person takes back the older
    created_at timestamptz not null default now(),
    primary key (region_id, id)
);

-- A link by mail that lets its owner choose a new password: once, within the hour; only the hash of its secret is kept.
create table password_link (
    token_hash text primary key,
    region_id  bigint not null references region,
    person_id  bigint not null,
    expires_at timestamptz not null,
    used_at    timestamptz
);

-- Where no mail leaves: who asked the admin for such a link.
create table password_wish (
    region_id bigint not null references region,
    person_id bigint not null,
    asked_at  timestamptz not null default now(),
    primary key (region_id, person_id)
);

-- Attempts that failed or have not ended yet, by what they are counted for: an account from a network, a network, a browser. The
-- count leaks away with time; until: nothing more is tried before that. No address or name stands here in clear.
create unlogged table pause (
    what  text primary key,
    count double precision not null,
    at    timestamptz not null,
    until timestamptz
);
create index pause_by_age on pause (at);

-- Another program's key. An admin makes, names, limits and revokes it; one without an end or a maker was made by the demo.
create table api_token (
    region_id  bigint not null references region,
    id         bigint generated always as identity,
    token_hash text not null unique,
    person_id  bigint not null,
    label      text not null,
    scopes     text[] not null default '{INDEX,EVIDENCE,IMPORT}',
    per_minute int not null default 120,
    made_by    bigint,
    created_at timestamptz not null default now(),
    expires_at timestamptz,
    revoked_at timestamptz,
    last_day   date,                               -- the last day on which it was used
    primary key (region_id, token_hash)
);
create unique index api_token_by_id on api_token (region_id, id);

-- Keys of this installation that all its nodes sign with.
create table installation_key (
    name   text primary key,
    secret bytea not null
);
insert into installation_key
select 'browser', decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex');

-- one row while the installation is empty: the link printed at the first start
create table setup_link (
    token_hash text primary key,
    created_at timestamptz not null default now(),
    used_at    timestamptz
);

-- forms that make something: sent twice, they lead to the same thing
create table form_sent (
    region_id bigint not null references region,
    person_id bigint not null,
    print     text not null,                       -- a hash of the form with its one-time key
    address   text not null,                       -- of what was made
    sent_at   timestamptz not null default now(),
    primary key (region_id, person_id, print)
);
create index form_sent_by_time on form_sent (sent_at);

create table audit (
    region_id  bigint not null references region,
    id         bigint generated always as identity,
    person_id  bigint,
    action     text not null,
    subject    text not null,
    created_at timestamptz not null default now(),
    primary key (region_id, id)
);
