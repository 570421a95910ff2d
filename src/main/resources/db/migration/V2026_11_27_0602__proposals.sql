-- Ideas and problems of citizens and staff; who sent one is kept apart, encrypted, and not for ever.
create table proposal (
    region_id     bigint not null references region,
    id            bigint generated always as identity,
    kind          text not null check (kind in ('GAGASAN', 'MASALAH')),
    title         text not null,
    words         text not null,
    place         text not null default '',        -- a kecamatan, all that the public learns of where
    state         text not null,                   -- a constant of ideas.State
    code_hash     text not null unique,            -- SHA-256 of the code of twelve letters with which its sender looks it up
    person_id     bigint,                          -- of staff; null for a citizen
    joined_to     bigint,                          -- the one of the same content that is answered for both
    agency_id     bigint,                          -- who took it up
    promised_on   date,                            -- when the agency says it will be done trying
    innovation_id bigint,
    received_at   timestamptz not null,
    first_word_at timestamptz,                     -- of a person; what the programme writes by itself does not count
    decided_at    timestamptz,
    published_at  timestamptz,
    stems         tsvector not null,
    primary key (region_id, id),
    foreign key (region_id, joined_to) references proposal (region_id, id),
    foreign key (region_id, agency_id) references agency (region_id, id),
    foreign key (region_id, innovation_id) references innovation (region_id, id) on delete set null (innovation_id)
);
create index proposal_by_id on proposal (id);
create index proposal_by_state on proposal (region_id, state, received_at);
create index proposal_by_stems on proposal using gin (stems);

create table proposal_said (
    region_id   bigint not null,
    proposal_id bigint not null,
    id          bigint generated always as identity,
    state       text not null,
    words       text not null,
    person_id   bigint,                            -- null: the programme by itself
    said_at     timestamptz not null,
    primary key (region_id, proposal_id, id),
    foreign key (region_id, proposal_id) references proposal (region_id, id) on delete cascade
);

create table proposal_contact (
    region_id   bigint not null,
    proposal_id bigint not null,
    sealed      bytea not null,                    -- AES-GCM; the key lies outside of the database
    delete_on   date,                              -- twelve months after the last answer; null while it is under way
    primary key (region_id, proposal_id),
    foreign key (region_id, proposal_id) references proposal (region_id, id) on delete cascade
);

-- The box is open unless a row says otherwise.
create table proposal_box (
    region_id  bigint primary key references region,
    words      text not null,                      -- what people read while it is closed
    closed_by  bigint not null,
    closed_at  timestamptz not null
);
-- How often a search for a solution ended happily before anything was written.
create table proposal_answered (
    region_id bigint not null references region,
    day       date not null,
    times     int not null,
    primary key (region_id, day)
);
