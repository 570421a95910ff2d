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

-- the index leaves out what did not pass
create trigger region_changed after insert or update or delete on government_check for each row execute function note_region_change();

-- what was attached before is checked too
insert into job (region_id, kind, subject)
select region_id, 'government-check', year || '/' || indicator || '/' || document_id from government_evidence;
