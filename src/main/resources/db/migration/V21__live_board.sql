-- the live board of a workshop: questions with votes, and what each participant shows
alter table training add column names_hidden boolean not null default false;

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
