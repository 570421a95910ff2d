-- sentences that a verifier writes often, each person's own
create table desk_phrase (
    region_id bigint not null,
    person_id bigint not null,
    id        bigint generated always as identity,
    words     text not null check (length(words) between 1 and 200),
    primary key (region_id, person_id, id),
    unique (region_id, person_id, words),
    foreign key (region_id, person_id) references person (region_id, id)
);

-- what a person has decided, by day
create index verdict_history_by_person on verdict_history (region_id, judged_by, judged_at);
