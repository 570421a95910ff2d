-- a note of the coach that its reader set aside, with the reason; it stays silent about this place from then on
create table coach_dismissal (
    region_id     bigint not null,
    innovation_id bigint not null,
    check_id      text not null,
    section       text not null,
    quote         text not null,
    reason        text not null,
    dismissed_by  bigint not null,
    dismissed_at  timestamptz not null default now(),
    primary key (region_id, innovation_id, check_id, section, quote),
    foreign key (region_id, innovation_id) references innovation (region_id, id)
);

-- the newest reading of each draft: to say what got better, and for the office's view of which checks fail most
create table coach_reading (
    region_id     bigint not null,
    innovation_id bigint not null,
    focus         int not null,
    ticks         text[] not null,
    checks        text[] not null,
    read_at       timestamptz not null default now(),
    primary key (region_id, innovation_id),
    foreign key (region_id, innovation_id) references innovation (region_id, id)
);
