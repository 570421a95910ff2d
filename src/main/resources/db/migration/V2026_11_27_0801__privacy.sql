-- Who has asked to leave: until that day it can be taken back, then the person is removed and what was done stays.
create table leaving (
    region_id bigint not null,
    person_id bigint not null,
    due_on    date not null,
    asked_at  timestamptz not null default now(),
    primary key (region_id, person_id),
    foreign key (region_id, person_id) references person (region_id, id)
);
alter table person add column removed_at timestamptz;   -- name, address, telephone and NIP are gone; nobody opens it again

-- For how long a region keeps what is no longer needed, where it is not the programme's own number of days.
create table retention (
    region_id bigint not null references region,
    kind      text not null,                             -- a constant of privacy.Retained
    days      int not null check (days > 0),
    set_by    bigint not null,
    set_at    timestamptz not null default now(),
    primary key (region_id, kind)
);

-- Work of the night that one node does for all of them.
create table night_work (
    what     text primary key,
    taken_at timestamptz not null
);
