-- what somebody has keyed into the ministry's portal, as it stood then; a later change here makes it differ
create table portal_entry (
    region_id     bigint not null,
    innovation_id bigint not null,
    field         text not null,                  -- of the profile, or an indicator's code
    value         text not null,
    keyed_by      bigint not null,
    keyed_at      timestamptz not null,
    primary key (region_id, innovation_id, field),
    foreign key (region_id, innovation_id) references innovation (region_id, id) on delete cascade
);
create index portal_entry_by_time on portal_entry (region_id, keyed_at);
