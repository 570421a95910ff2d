-- who has an innovation on the desk, so that two verifiers do not read the same one; two hours without action free it
create table desk_hold (
    region_id     bigint not null,
    innovation_id bigint not null,
    person_id     bigint not null,
    taken_at      timestamptz not null,
    acted_at      timestamptz not null,
    primary key (region_id, innovation_id),
    foreign key (region_id, innovation_id) references innovation (region_id, id),
    foreign key (region_id, person_id) references person (region_id, id)
);

-- the verifier whom an agency may ask; a unit without one of its own has that of the agency above it
alter table agency
    add column companion_id bigint,
    add foreign key (region_id, companion_id) references person (region_id, id);
