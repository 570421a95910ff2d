-- does a message help: how often a check was shown in a place of a draft, how often that place was edited in the same
-- sitting, and how often it was gone after that; numbers only, no text
create table coach_use (
    region_id     bigint not null,
    innovation_id bigint not null,
    check_id      text not null,
    section       text not null,
    shown         int not null default 0,
    followed      int not null default 0,
    gone          int not null default 0,
    shown_at      timestamptz,                   -- null when it is not among the three now
    edited        boolean not null default false, -- whether its place was edited since it was shown
    primary key (region_id, innovation_id, check_id, section),
    foreign key (region_id, innovation_id) references innovation (region_id, id)
);
