-- what a verifier said about a page of the story; the newest of a page counts, and only while its words are the same
create table section_remark (
    region_id     bigint not null,
    innovation_id bigint not null,
    section       text not null,
    id            bigint generated always as identity,
    outcome       text not null check (outcome in ('CLEAR', 'NOTE', 'MEND')),
    words         text not null,
    fingerprint   text not null,                   -- of the page's words that were read
    remarked_by   bigint not null,
    remarked_at   timestamptz not null,
    primary key (region_id, innovation_id, section, id),
    foreign key (region_id, innovation_id) references innovation (region_id, id) on delete cascade,
    foreign key (region_id, remarked_by) references person (region_id, id)
);
