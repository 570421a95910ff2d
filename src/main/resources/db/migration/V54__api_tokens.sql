-- An admin makes, names, limits and revokes tokens; one without an end or a maker was made by the demo.
alter table api_token
    add column id         bigint generated always as identity,
    add column scopes     text[] not null default '{INDEX,EVIDENCE,IMPORT}',
    add column per_minute int not null default 120,
    add column expires_at timestamptz,
    add column made_by    bigint,
    add column revoked_at timestamptz,
    add column last_day   date;                    -- the last day on which it was used
create unique index api_token_by_id on api_token (region_id, id);
