-- A bimtek: what it is for, when and where, who speaks, who is invited, who comes.
create table training (
    region_id     bigint not null references region,
    id            bigint generated always as identity,
    name          text not null,
    purpose       text not null,
    place         text not null,
    room          int not null check (room between 1 and 5000),   -- seats for one batch
    letter_number text not null default '',
    letter_date   date,
    signatory     text not null default '',      -- who signs the certificates
    signatory_post text not null default '',
    secret        text not null,                 -- signs this event's tickets
    revision      int not null default 0,        -- raised when a session moves; calendars ask for it
    published_at  timestamptz,
    created_by    bigint not null,
    created_at    timestamptz not null default now(),
    primary key (region_id, id)
);

-- a batch (angkatan) sits together; its sessions may lie on several days
create table training_session (
    region_id   bigint not null,
    training_id bigint not null,
    id          bigint generated always as identity,
    batch       int not null check (batch between 1 and 9),
    title       text not null,
    day         date not null,
    starts      time not null,
    ends        time not null,
    primary key (region_id, training_id, id),
    foreign key (region_id, training_id) references training (region_id, id),
    check (starts < ends)
);

create table training_speaker (
    region_id   bigint not null,
    training_id bigint not null,
    id          bigint generated always as identity,
    name        text not null,
    institution text not null,
    primary key (region_id, training_id, id),
    foreign key (region_id, training_id) references training (region_id, id)
);

create table training_material (
    region_id   bigint not null,
    training_id bigint not null,
    id          bigint generated always as identity,
    title       text not null,
    letter      boolean not null default false,  -- the invitation itself, signed and scanned
    document_id bigint not null,
    primary key (region_id, training_id, id),
    foreign key (region_id, training_id) references training (region_id, id),
    foreign key (region_id, document_id) references document (region_id, id)
);

create table training_invited (
    region_id   bigint not null,
    training_id bigint not null,
    agency_id   bigint not null,
    quota       int not null check (quota between 1 and 5000),
    primary key (region_id, training_id, agency_id),
    foreign key (region_id, training_id) references training (region_id, id),
    foreign key (region_id, agency_id) references agency (region_id, id)
);

create table registration (
    region_id    bigint not null,
    training_id  bigint not null,
    id           bigint generated always as identity,
    person_id    bigint not null,
    agency_id    bigint not null,                -- the invited agency whose quota it uses
    batch        int not null,
    state        text not null check (state in ('REGISTERED', 'WAITING', 'WITHDRAWN')),
    nominated_by bigint,
    at           timestamptz not null,           -- when this place was asked for; the waiting list goes by it
    primary key (region_id, training_id, id),
    unique (region_id, training_id, person_id),
    foreign key (region_id, training_id) references training (region_id, id),
    foreign key (region_id, person_id) references person (region_id, id)
);
create index registration_by_person on registration (region_id, person_id);

-- what changed after people registered, told to all of them
create table training_notice (
    region_id   bigint not null,
    training_id bigint not null,
    id          bigint generated always as identity,
    text        text not null,
    at          timestamptz not null,
    primary key (region_id, training_id, id),
    foreign key (region_id, training_id) references training (region_id, id)
);
