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
    minutes       text not null default '',      -- what the minutes say beyond who was there
    names_hidden  boolean not null default false, -- of everybody on the live board
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

-- what a bimtek talks about: accepted from the facts of the drafts, or the organiser's own
create table training_topic (
    region_id   bigint not null,
    training_id bigint not null,
    id          bigint generated always as identity,
    title       text not null,
    reason      text not null default '',        -- the fact it came from, as of the day it was accepted
    primary key (region_id, training_id, id),
    foreign key (region_id, training_id) references training (region_id, id)
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

-- Who was there on which day. The server's time counts; what the phone thought is only noted.
create table attendance (
    region_id       bigint not null,
    training_id     bigint not null,
    registration_id bigint not null,
    day             date not null,
    how             text not null check (how in ('SCAN', 'CODE', 'PAPER')),
    at              timestamptz not null,
    phone_at        text,
    by_person       bigint not null,
    primary key (region_id, training_id, registration_id, day),
    foreign key (region_id, training_id, registration_id) references registration (region_id, training_id, id)
);

-- wrong codes of the day, so that nobody tries them all
create table attendance_guess (
    region_id       bigint not null,
    training_id     bigint not null,
    registration_id bigint not null,
    day             date not null,
    guesses         int not null,
    primary key (region_id, training_id, registration_id, day),
    foreign key (region_id, training_id, registration_id) references registration (region_id, training_id, id)
);

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

-- every draft of the year on the day before a bimtek and again 14 days after it
create table training_snapshot (
    region_id     bigint not null,
    training_id   bigint not null,
    innovation_id bigint not null,
    stage         text not null check (stage in ('BEFORE', 'AFTER')),
    focus         int,                           -- of the newest reading; null when the coach has not read it
    ticks         int,
    indicators    int not null,                  -- answered and with a document
    points        numeric(7, 2) not null,        -- of maturity, as claimed
    taken_at      timestamptz not null,
    primary key (region_id, training_id, innovation_id, stage),
    foreign key (region_id, training_id) references training (region_id, id),
    foreign key (region_id, innovation_id) references innovation (region_id, id)
);

-- a short test before and after a bimtek; the questions come from the edition, so only the choices are kept
create table knowledge_answer (
    region_id       bigint not null,
    training_id     bigint not null,
    registration_id bigint not null,
    stage           text not null check (stage in ('BEFORE', 'AFTER')),
    question        text not null,               -- kind and indicator, e.g. PAPER:SID.BIMTEK
    chosen          text not null,
    correct         boolean not null,
    at              timestamptz not null,
    primary key (region_id, training_id, registration_id, stage, question),
    foreign key (region_id, training_id, registration_id) references registration (region_id, training_id, id)
);

create table board_question (
    region_id   bigint not null,
    training_id bigint not null,
    id          bigint generated always as identity,
    person_id   bigint not null,
    text        text not null,
    asked_at    timestamptz not null,
    answered_at timestamptz,
    primary key (region_id, training_id, id),
    foreign key (region_id, training_id) references training (region_id, id)
);

create table board_vote (
    region_id   bigint not null,
    training_id bigint not null,
    question_id bigint not null,
    person_id   bigint not null,
    primary key (region_id, training_id, question_id, person_id),
    foreign key (region_id, training_id, question_id) references board_question (region_id, training_id, id)
);

create table board_choice (
    region_id     bigint not null,
    training_id   bigint not null,
    person_id     bigint not null,
    name_hidden   boolean not null default false,
    innovation_id bigint,                        -- the draft this person lets facilitators open from the board
    primary key (region_id, training_id, person_id),
    foreign key (region_id, training_id) references training (region_id, id)
);

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

-- what a person answered on a learning card, the last time; the cards come from the edition and the coach
create table card_answer (
    region_id bigint not null references region,
    person_id bigint not null,
    card      text not null,                   -- indicator SID.VIDEO or coach check A1
    chosen    text[] not null,                 -- in the order of the card's questions
    correct   int not null,
    at        timestamptz not null,
    primary key (region_id, person_id, card),
    foreign key (region_id, person_id) references person (region_id, id)
);
