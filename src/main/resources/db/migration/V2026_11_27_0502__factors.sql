-- The second step of signing in: a code from an authenticator app (RFC 6238), and ten codes for when the telephone is gone.
create table factor (
    region_id    bigint not null,
    person_id    bigint not null,
    secret       text not null,                    -- sealed under a key that is not in the database
    confirmed_at timestamptz,                      -- null until the first right code: then it is asked at each sign-in
    last_step    bigint not null default 0,        -- of 30 seconds since 1970; a step counts once
    primary key (region_id, person_id),
    foreign key (region_id, person_id) references person (region_id, id)
);

create table recovery_code (
    region_id bigint not null,
    person_id bigint not null,
    hash      text not null,
    used_at   timestamptz,
    primary key (region_id, person_id, hash),
    foreign key (region_id, person_id) references factor (region_id, person_id) on delete cascade
);

create constraint trigger in_trail after insert or update or delete on factor deferrable initially deferred
    for each row execute function note_in_trail('person_id', 'person_id', 'confirmed_at');
create constraint trigger in_trail after update on recovery_code deferrable initially deferred
    for each row execute function note_in_trail('person_id', 'person_id', 'used_at');
