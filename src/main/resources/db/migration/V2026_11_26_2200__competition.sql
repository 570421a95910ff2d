-- A region's own contest of innovations: its call, its entries, who judges, the marks, and one chain of records over all of it.
create table competition (
    region_id    bigint not null references region,
    id           bigint generated always as identity,
    name         text not null,
    year         int not null,
    about        text not null,
    state        text not null default 'DRAFT' check (state in
                 ('DRAFT', 'OPEN', 'CLOSED', 'DEALT', 'CALIBRATION', 'READING', 'READ', 'PROVISIONAL', 'FINAL', 'CANCELLED')),
    stage        int not null default 1,         -- of the rules, from 1; the one that is being judged
    rules        text not null,                  -- as JSON, to the letter what the hash is of
    rules_hash   text,                           -- set when the call opens; from then on the rules stand
    decree       text not null default '',       -- number and date of the decree that names the jury
    closes_at    timestamptz not null,           -- the last moment an entry is taken
    read_until   date not null,                  -- until when jurors are asked to read
    number_drawn text,                           -- drawn in the jurors' meeting
    seed         text,                           -- of the closed list's hash and that number
    present      text not null default '',       -- who was at the plenary, as written in the minutes
    plenary_note text not null default '',
    announced_at timestamptz,
    object_until timestamptz,
    created_by   bigint not null,
    created_at   timestamptz not null default now(),
    primary key (region_id, id)
);
create unique index competition_by_id on competition (id);

create table competition_entry (
    region_id      bigint not null,
    competition_id bigint not null,
    number         int not null,                 -- Peserta 07; all that a blind juror is told
    group_name     text not null,
    title          text not null,
    entrant        text not null,                -- the agency's name, or the citizen's
    agency_id      bigint,
    innovation_id  bigint,                       -- null for a citizen's entry
    contact        text not null default '',     -- of a citizen; never shown to jurors or the public
    link_hash      text unique,                  -- of a citizen's link to the own entry
    story          text not null,                -- answers by question, as JSON, frozen
    blind_story    text not null,                -- the same without what tells whose it is
    files          text not null,                -- title and SHA-256 of each document, as JSON
    print          text not null,                -- SHA-256 over title, story and files
    unmet          text not null default '[]',   -- conditions it did not meet when it was sent, in words
    maturity       numeric(7, 2),
    state          text not null check (state in ('SENT', 'RETURNED', 'ADMITTED', 'REFUSED', 'WITHDRAWN', 'DISQUALIFIED')),
    reason         text not null default '',
    repair_until   timestamptz,                  -- of the one repair, once it was returned
    repaired       boolean not null default false,
    calibration    boolean not null default false, -- read by all before the reading, counts for nothing
    sent_by        bigint,
    sent_at        timestamptz not null,
    award          text not null default '',
    primary key (region_id, competition_id, number),
    foreign key (region_id, competition_id) references competition (region_id, id)
);
create unique index competition_entry_of_innovation on competition_entry (region_id, competition_id, innovation_id)
    where state <> 'WITHDRAWN';

create table competition_juror (
    region_id      bigint not null,
    competition_id bigint not null,
    person_id      bigint not null,
    label          text not null,                -- J1; all that others are told
    institution    text not null,
    outside        boolean not null,             -- from outside the region's government
    expertise      text not null default '',
    capacity       int check (capacity > 0),
    declared_at    timestamptz,
    withdrawn_at   timestamptz,
    primary key (region_id, competition_id, person_id),
    unique (region_id, competition_id, label),
    foreign key (region_id, competition_id) references competition (region_id, id),
    foreign key (region_id, person_id) references person (region_id, id)
);

-- an entry that a juror may not read: no row of competition_sheet may stand beside it
create table competition_conflict (
    region_id      bigint not null,
    competition_id bigint not null,
    number         int not null,
    person_id      bigint not null,
    ground         text not null,
    source         text not null check (source in ('COMPUTED', 'DECLARED', 'RECUSED')),
    at             timestamptz not null,
    primary key (region_id, competition_id, number, person_id),
    foreign key (region_id, competition_id, number) references competition_entry (region_id, competition_id, number),
    foreign key (region_id, competition_id, person_id) references competition_juror (region_id, competition_id, person_id)
);

-- what a juror reads at a stage; stage 0 is the calibration round
create table competition_sheet (
    region_id      bigint not null,
    competition_id bigint not null,
    stage          int not null,
    number         int not null,
    person_id      bigint not null,
    place          int not null,                 -- in the juror's own order
    state          text not null default 'OPEN' check (state in ('OPEN', 'HANDED_IN', 'RELEASED')),
    handed_in_at   timestamptz,
    starts_at      timestamptz,                  -- of a talk
    primary key (region_id, competition_id, stage, number, person_id),
    foreign key (region_id, competition_id, number) references competition_entry (region_id, competition_id, number),
    foreign key (region_id, competition_id, person_id) references competition_juror (region_id, competition_id, person_id)
);
create index competition_sheet_of_person on competition_sheet (region_id, person_id, state);

create table competition_mark (
    region_id      bigint not null,
    competition_id bigint not null,
    stage          int not null,
    number         int not null,
    person_id      bigint not null,
    criterion      int not null,                 -- of the stage's rubric, from 1
    points         int not null,
    reason         text not null,
    revision       int not null,
    saved_at       timestamptz not null,
    primary key (region_id, competition_id, stage, number, person_id, criterion),
    foreign key (region_id, competition_id, stage, number, person_id)
        references competition_sheet (region_id, competition_id, stage, number, person_id)
);

-- everything that counts, in the order in which it happened; each hash is of the one before and of the content
create table competition_record (
    region_id      bigint not null,
    competition_id bigint not null,
    position       int not null,
    kind           text not null,
    content        text not null,
    person_id      bigint,
    at             timestamptz not null,
    hash           text not null,
    primary key (region_id, competition_id, position),
    foreign key (region_id, competition_id) references competition (region_id, id)
);

create table competition_objection (
    region_id      bigint not null,
    competition_id bigint not null,
    id             bigint generated always as identity,
    number         int not null,
    ground         text not null check (ground in ('ELIGIBILITY', 'CONFLICT', 'ARITHMETIC', 'PROCEDURE')),
    facts          text not null,
    at             timestamptz not null,
    person_id      bigint,
    answer         text,
    upheld         boolean,
    answered_by    bigint,
    answered_at    timestamptz,
    primary key (region_id, competition_id, id),
    foreign key (region_id, competition_id, number) references competition_entry (region_id, competition_id, number)
);
