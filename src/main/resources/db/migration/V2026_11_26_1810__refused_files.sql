-- a file that was not taken stays before the person who brought it until that person has answered it
create table refused_file (
    region_id     bigint not null,
    id            bigint generated always as identity,
    innovation_id bigint not null,
    indicator     text not null,
    person_id     bigint not null,
    name          text,                            -- of the file; null for what has none, such as an address
    reason        text not null,
    refused_at    timestamptz not null default now(),
    primary key (region_id, id),
    foreign key (region_id, innovation_id) references innovation (region_id, id) on delete cascade,
    foreign key (region_id, person_id) references person (region_id, id) on delete cascade
);
create index refused_file_at on refused_file (region_id, innovation_id, indicator, person_id);

-- how far a long job is, in words for the person who waits for it
alter table job add column progress text;
