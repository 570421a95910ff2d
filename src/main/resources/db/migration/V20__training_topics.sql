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
