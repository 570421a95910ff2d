-- A certificate for who was there on every day of the batch; its number is checked by anybody who holds it.
create table certificate (
    region_id       bigint not null,
    training_id     bigint not null,
    registration_id bigint not null,
    number          text not null unique,
    hours           int not null,
    issued_on       date not null,
    issued_by       bigint not null,
    primary key (region_id, training_id, registration_id),
    foreign key (region_id, training_id, registration_id) references registration (region_id, training_id, id)
);

-- which innovation a participation was filed with, so that a second click files nothing twice
create table training_filed (
    region_id     bigint not null,
    innovation_id bigint not null,
    training_id   bigint not null,
    held_in       int not null,                  -- the year of its last day
    filed_by      bigint not null,
    filed_at      timestamptz not null default now(),
    primary key (region_id, innovation_id, training_id),
    foreign key (region_id, innovation_id) references innovation (region_id, id),
    foreign key (region_id, training_id) references training (region_id, id)
);

alter table training add column minutes text not null default '';
