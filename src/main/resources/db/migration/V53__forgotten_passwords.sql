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
