-- work nobody waits for at the screen; claimed with SKIP LOCKED, taken up again by any node once its lease has run out
create table job (
    region_id    bigint not null references region,
    id           bigint generated always as identity,
    kind         text not null,
    subject      text not null,                    -- what it is about; the same work waits only once
    priority     int not null default 1,           -- 0: somebody has just asked for it
    wanted       int not null default 1,           -- raised when it is asked for again; done only for the count that was claimed
    attempts     int not null default 0,
    due_at       timestamptz not null default now(),
    leased_until timestamptz,
    trouble      text,
    created_at   timestamptz not null default now(),
    primary key (region_id, id),
    unique (region_id, kind, subject)
);
create index job_due on job (priority, due_at);

-- what was read of a file, once; checks against any indicator, level and name start from here
create table document_reading (
    region_id   bigint not null,
    document_id bigint not null,
    content     text not null,
    took_ms     int not null,
    read_at     timestamptz not null default now(),
    primary key (region_id, document_id),
    foreign key (region_id, document_id) references document (region_id, id)
);

-- one report for each document at each indicator, with the question it answers: another level or name asks again
create table evidence_check (
    region_id     bigint not null,
    innovation_id bigint not null,
    indicator     text not null,
    document_id   bigint not null,
    name          text not null,
    level         int not null,
    edition       text not null,                   -- the hash of the edition
    outcome       text not null check (outcome in ('PASS', 'FAIL', 'UNSURE')),
    report        jsonb not null,
    checked_at    timestamptz not null default now(),
    primary key (region_id, innovation_id, indicator, document_id),
    foreign key (region_id, innovation_id, indicator, document_id)
        references evidence (region_id, innovation_id, indicator, document_id) on delete cascade
);

-- of the claimed points, those whose proof passed its checks or was accepted by a person
alter table innovation add column sound numeric(7, 2) not null default 0;
update innovation set sound = coalesce(verified, 0);

-- what was attached before is checked too
insert into job (region_id, kind, subject)
select distinct region_id, 'evidence-check', innovation_id || '/' || document_id from evidence;
