-- Awards and results from outside the year's index, of an innovation or of the region itself, each with its paper.
create table award (
    region_id      bigint not null references region,
    id             bigint generated always as identity,
    innovation_id  bigint,                       -- null: the region's, or that of somebody whose innovation is not kept here
    recipient      text not null default '',     -- who received it, when no innovation is named
    scheme         text not null,                -- a constant of AwardScheme
    year           int not null,                 -- in which it was given
    name           text not null,                -- "Top 45", "Penghargaan utama"
    giver          text not null,
    document_id    bigint not null,
    competition_id bigint,                       -- the contest at home that it comes from
    entry_number   int,
    created_by     bigint not null,
    created_at     timestamptz not null default now(),
    primary key (region_id, id),
    foreign key (region_id, innovation_id) references innovation (region_id, id) on delete cascade,
    foreign key (region_id, document_id) references document (region_id, id),
    foreign key (region_id, competition_id, entry_number)
        references competition_entry (region_id, competition_id, number)
);
create index award_by_innovation on award (region_id, innovation_id);
create index award_by_document on award (region_id, document_id);
create unique index award_once on award (region_id, innovation_id, scheme, year, lower(name), lower(giver), lower(recipient))
    nulls not distinct where competition_id is null;
create unique index award_of_entry on award (region_id, competition_id, entry_number) where competition_id is not null;
