-- Whom a late answer was told to; each step of each proposal once.
create table proposal_climb (
    region_id   bigint not null,
    proposal_id bigint not null,
    step        text not null,                     -- a constant of ideas.Climb
    told_at     timestamptz not null,
    primary key (region_id, proposal_id, step),
    foreign key (region_id, proposal_id) references proposal (region_id, id) on delete cascade
);

-- "Saya juga mengalami". Neither an address nor a person: a keyed digest that differs from proposal to proposal.
create table proposal_support (
    region_id   bigint not null,
    proposal_id bigint not null,
    mark        text not null,
    said_on     date not null,
    primary key (region_id, proposal_id, mark),
    foreign key (region_id, proposal_id) references proposal (region_id, id) on delete cascade
);
