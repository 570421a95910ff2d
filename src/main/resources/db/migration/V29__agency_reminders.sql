-- A friendly word from the office to an agency that has not begun; it stands on the desks of its people.
create table agency_reminder (
    region_id bigint not null references region,
    id        bigint generated always as identity,
    year      int not null,
    agency_id bigint not null,
    words     text not null,
    sent_by   bigint not null,
    sent_at   timestamptz not null,
    primary key (region_id, id),
    foreign key (region_id, agency_id) references agency (region_id, id),
    foreign key (region_id, sent_by) references person (region_id, id)
);
create index agency_reminder_by_agency on agency_reminder (region_id, agency_id, year, sent_at desc);
