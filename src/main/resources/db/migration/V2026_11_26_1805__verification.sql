-- the frozen copy that verification judges
create table submission (
    region_id     bigint not null,
    innovation_id bigint not null,
    number        int not null,
    edition_hash  text not null,
    profile       jsonb not null,
    submitted_by  bigint not null,
    submitted_at  timestamptz not null,
    late          boolean not null default false,  -- after the region's own deadline
    primary key (region_id, innovation_id, number),
    foreign key (region_id, innovation_id) references innovation (region_id, id)
);

create table frozen_answer (
    region_id     bigint not null,
    innovation_id bigint not null,
    number        int not null,
    indicator     text not null,
    level         int not null,
    variant       text,
    value         numeric,
    documents     jsonb not null,                  -- id, title and SHA-256 or address of each document
    fingerprint   text not null,                   -- of all the above: same print, same claim
    primary key (region_id, innovation_id, number, indicator),
    foreign key (region_id, innovation_id, number) references submission (region_id, innovation_id, number)
);

-- What verification judges now is said once: the claims of the newest submission, and the verdicts that are about these very claims.
create view present_claim as
select f.region_id, f.innovation_id, f.number, f.indicator, f.level, f.variant, f.value, f.documents, f.fingerprint
from innovation i
join frozen_answer f on f.region_id = i.region_id and f.innovation_id = i.id and f.number = i.submission;

create table verdict (
    region_id     bigint not null,
    innovation_id bigint not null,
    indicator     text not null,
    outcome       text not null check (outcome in ('ACCEPT', 'LOWER', 'REJECT')),
    level         int not null check (level between 0 and 3),
    reason        text,
    words         text,
    fingerprint   text not null,                   -- of the claim that was judged; another claim waits again
    judged_by     bigint not null,
    judged_at     timestamptz not null,
    primary key (region_id, innovation_id, indicator),
    foreign key (region_id, innovation_id) references innovation (region_id, id)
);

create view standing_verdict as
select c.region_id, c.innovation_id, c.indicator, v.outcome, v.level, v.fingerprint, v.judged_by, v.judged_at, c.level as claimed, c.variant
from present_claim c
join verdict v on v.region_id = c.region_id and v.innovation_id = c.innovation_id and v.indicator = c.indicator
     and v.fingerprint = c.fingerprint;

create table verdict_history (
    region_id     bigint not null,
    innovation_id bigint not null,
    indicator     text not null,
    id            bigint generated always as identity,
    outcome       text not null,
    level         int not null,
    reason        text,
    words         text,
    judged_by     bigint not null,
    judged_at     timestamptz not null,
    primary key (region_id, innovation_id, indicator, id)
);

-- what a region has changed in the list of reasons: own ones, and built-in ones in other words or put away
create table verdict_reason (
    region_id bigint not null references region,
    code      text not null,
    label     text not null,
    used      boolean not null default true,
    primary key (region_id, code)
);

-- what an operator says to a reason; stands in time between the verdicts of verdict_history
create table verdict_reply (
    region_id     bigint not null,
    innovation_id bigint not null,
    indicator     text not null,
    id            bigint generated always as identity,
    words         text not null,
    replied_by    bigint not null,
    replied_at    timestamptz not null,
    primary key (region_id, innovation_id, indicator, id),
    foreign key (region_id, innovation_id) references innovation (region_id, id),
    foreign key (region_id, replied_by) references person (region_id, id)
);

-- who has an innovation on the desk, so that two verifiers do not read the same one; two hours without action free it
create table desk_hold (
    region_id     bigint not null,
    innovation_id bigint not null,
    person_id     bigint not null,
    taken_at      timestamptz not null,
    acted_at      timestamptz not null,
    primary key (region_id, innovation_id),
    foreign key (region_id, innovation_id) references innovation (region_id, id),
    foreign key (region_id, person_id) references person (region_id, id)
);

create table second_reading (
    region_id     bigint not null,
    innovation_id bigint not null,
    indicator     text not null,
    fingerprint   text not null,                   -- of the claim that all of them judge
    year          int not null,
    first_outcome text not null,
    first_level   int not null,
    first_by      bigint not null,
    first_at      timestamptz not null,
    second_outcome text,
    second_level  int,
    second_by     bigint,
    second_at     timestamptz,
    second_reason text,
    second_words  text,
    third_outcome text,
    third_level   int,
    third_by      bigint,
    third_at      timestamptz,
    primary key (region_id, innovation_id, indicator, fingerprint),
    foreign key (region_id, innovation_id) references innovation (region_id, id),
    check (second_by <> first_by and third_by <> first_by and third_by <> second_by)
);
create index second_reading_by_year on second_reading (region_id, year);
