-- Attempts that failed or have not ended yet, by what they are counted for: an account from a network, a network, a browser. The
-- count leaks away with time; until: nothing more is tried before that. No address or name stands here in clear.
create unlogged table pause (
    what  text primary key,
    count double precision not null,
    at    timestamptz not null,
    until timestamptz
);
create index pause_by_age on pause (at);

-- Keys of this installation that all its nodes sign with.
create table installation_key (
    name   text primary key,
    secret bytea not null
);
insert into installation_key
select 'browser', decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex');
