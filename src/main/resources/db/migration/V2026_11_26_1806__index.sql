-- one row per indicator, or per component (2a, 2b) where it has components
create table government_answer (
    region_id  bigint not null references region,
    year       int not null,
    item       text not null,
    level      int not null check (level between 0 and 3),
    value      numeric,
    saved_by   bigint not null,
    saved_at   timestamptz not null,
    checked_by bigint,
    checked_at timestamptz,
    primary key (region_id, year, item)
);

create table government_evidence (
    region_id   bigint not null references region,
    year        int not null,
    indicator   text not null,
    document_id bigint not null,
    linked_by   bigint not null,
    linked_at   timestamptz not null default now(),
    primary key (region_id, year, indicator, document_id),
    foreign key (region_id, document_id) references document (region_id, id)
);

-- one report for each document at each government indicator, with the question it answers: another level asks again
create table government_check (
    region_id   bigint not null,
    year        int not null,
    indicator   text not null,
    document_id bigint not null,
    claim       text not null,                     -- the levels of the indicator's parts, with commas; 0: not answered
    edition     text not null,                     -- the hash of the edition
    outcome     text not null check (outcome in ('PASS', 'FAIL', 'UNSURE')),
    report      jsonb not null,
    checked_at  timestamptz not null default now(),
    primary key (region_id, year, indicator, document_id),
    foreign key (region_id, year, indicator, document_id)
        references government_evidence (region_id, year, indicator, document_id) on delete cascade
);

-- editions whose government total cannot be computed take it typed in, with its source
create table government_total (
    region_id bigint not null references region,
    year      int not null,
    total     numeric(6, 2) not null,
    source    text not null,
    saved_by  bigint not null,
    saved_at  timestamptz not null,
    primary key (region_id, year)
);

-- What would happen if: kept beside the real answers, never in them.
create table scenario (
    region_id  bigint not null references region,
    id         bigint generated always as identity,
    year       int not null,
    name       text not null,
    created_by bigint not null,
    created_at timestamptz not null default now(),
    primary key (region_id, id),
    foreign key (region_id, created_by) references person (region_id, id)
);
create index scenario_by_year on scenario (region_id, year);

-- one row per thing that differs from the real year: an innovation's fate, one of its levels, or a government answer
create table scenario_change (
    region_id     bigint not null,
    scenario_id   bigint not null,
    innovation_id bigint,
    item          text,                            -- indicator or component; null for the fate
    fate          text check (fate in ('REPORT', 'REJECT', 'LEAVE_OUT')),
    level         int check (level between 0 and 3),
    value         numeric,
    unique nulls not distinct (region_id, scenario_id, innovation_id, item),
    foreign key (region_id, scenario_id) references scenario (region_id, id) on delete cascade,
    foreign key (region_id, innovation_id) references innovation (region_id, id)
);

-- Work that an office has decided on: raise one indicator, by whom, until when. Done is never ticked, it is read from verdicts.
create table plan_task (
    region_id     bigint not null references region,
    id            bigint generated always as identity,
    year          int not null,
    innovation_id bigint,                          -- null for a government indicator
    item          text not null,                   -- indicator or component
    from_level    int not null check (from_level between 0 and 3),
    to_level      int not null check (to_level between 1 and 3),
    gain          numeric not null,                -- index points expected when it was decided
    effort        numeric not null,                -- person-days estimated then
    agency_id     bigint,                          -- who does it; null for the office itself
    owner_id      bigint,                          -- which of its people; null while the agency has named nobody
    due           date,
    created_by    bigint not null,
    created_at    timestamptz not null default now(),
    primary key (region_id, id),
    unique nulls not distinct (region_id, year, innovation_id, item),
    foreign key (region_id, innovation_id) references innovation (region_id, id),
    foreign key (region_id, agency_id) references agency (region_id, id),
    foreign key (region_id, owner_id) references person (region_id, id),
    foreign key (region_id, created_by) references person (region_id, id)
);
create index plan_task_owner on plan_task (region_id, owner_id) where owner_id is not null;

-- A friendly word from the office to an agency that has not begun; it stands on the desks of its people.
create table agency_reminder (
    region_id bigint not null references region,
    id        bigint generated always as identity,
    year      int not null,
    agency_id bigint not null,
    words     text not null,
    sent_by   bigint not null,
    sent_at   timestamptz not null,
    primary key (region_id, id),
    foreign key (region_id, agency_id) references agency (region_id, id),
    foreign key (region_id, sent_by) references person (region_id, id)
);
create index agency_reminder_by_agency on agency_reminder (region_id, agency_id, year, sent_at desc);

-- Which transactions changed what a region's index and pictures are computed from. A number kept in memory is computed again
-- as soon as a transaction that it has not seen stands here; rows older than a day serve nobody.
create table region_change (
    region_id bigint not null,
    xid       xid8 not null default pg_current_xact_id(),
    at        timestamptz not null default clock_timestamp(),
    primary key (region_id, xid)
);

create function note_region_change() returns trigger language plpgsql as $$
begin
    insert into region_change (region_id) values (coalesce(new.region_id, old.region_id)) on conflict do nothing;
    return null;
end $$;

create trigger region_changed after insert or update or delete on agency for each row execute function note_region_change();
create trigger region_changed after insert or update or delete on innovation for each row execute function note_region_change();
create trigger region_changed after insert or update or delete on profile_field for each row execute function note_region_change();
create trigger region_changed after insert or update or delete on answer for each row execute function note_region_change();
create trigger region_changed after insert or update or delete on step_taken for each row execute function note_region_change();
create trigger region_changed after insert or update or delete on verdict_history for each row execute function note_region_change();
create trigger region_changed after insert or update or delete on evidence for each row execute function note_region_change();
create trigger region_changed after insert or update or delete on evidence_check for each row execute function note_region_change();
create trigger region_changed after insert or update or delete on government_answer for each row execute function note_region_change();
create trigger region_changed after insert or update or delete on government_evidence for each row execute function note_region_change();
create trigger region_changed after insert or update or delete on government_check for each row execute function note_region_change();
create trigger region_changed after insert or update or delete on government_total for each row execute function note_region_change();
