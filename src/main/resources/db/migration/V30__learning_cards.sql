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
