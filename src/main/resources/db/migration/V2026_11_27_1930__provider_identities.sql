-- Accounts at identity providers that open an account here, by issuer and subject.
create table provider_identity (
    region_id bigint not null,
    id        bigint generated always as identity,
    person_id bigint not null,
    issuer    text not null,
    subject   text not null,
    linked_at timestamptz not null default now(),
    primary key (region_id, id),
    foreign key (region_id, person_id) references person (region_id, id),
    constraint provider_identity_once unique (issuer, subject)
);
create index provider_identity_of_person on provider_identity (region_id, person_id);

create constraint trigger in_trail after insert or update or delete on provider_identity deferrable initially deferred
    for each row execute function note_in_trail('person_id', 'person_id', 'person_id', 'issuer', 'subject');
