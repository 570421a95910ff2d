-- appointments between bimteks: a companion's free half hour, taken for one draft, with what was agreed
create table clinic_slot (
    region_id     bigint not null references region,
    id            bigint generated always as identity,
    companion_id  bigint not null,
    day           date not null,
    starts        time not null,
    place         text not null,
    innovation_id bigint,
    booked_by     bigint,
    agreed        text not null default '',
    primary key (region_id, id),
    unique (region_id, companion_id, day, starts),
    foreign key (region_id, companion_id) references person (region_id, id),
    foreign key (region_id, innovation_id) references innovation (region_id, id)
);
create index clinic_slot_by_day on clinic_slot (region_id, day);
