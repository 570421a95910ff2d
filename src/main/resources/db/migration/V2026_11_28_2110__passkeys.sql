-- Keys in a person's telephone, computer or stick that open the account; the private half never leaves them.
create table passkey (
    region_id     bigint not null,
    id            bigint generated always as identity,
    person_id     bigint not null,
    credential_id bytea not null,
    credential    bytea not null,                        -- WebAuthn's attested credential data: model, number, public key
    sign_count    bigint not null,                       -- what the key counted last; 0: it does not count
    name          text not null check (length(name) between 1 and 60),
    added_at      timestamptz not null default now(),
    used_at       timestamptz,
    primary key (region_id, id),
    foreign key (region_id, person_id) references person (region_id, id),
    constraint passkey_once unique (credential_id)
);
create index passkey_of_person on passkey (region_id, person_id);

-- A sign-in counts on and a new name changes nothing: the trail vouches for what opens the account.
create constraint trigger in_trail after insert or update or delete on passkey deferrable initially deferred
    for each row execute function note_in_trail('person_id', 'person_id,id', 'person_id,credential_id,credential');

-- the columns that matter are one argument: an issuer or subject that was changed went unnoticed
drop trigger in_trail on provider_identity;
create constraint trigger in_trail after insert or update or delete on provider_identity deferrable initially deferred
    for each row execute function note_in_trail('person_id', 'person_id', 'person_id,issuer,subject');
