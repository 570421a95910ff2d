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
    set_aside_at timestamptz,                      -- failed as often as it may; stays to be seen until it is asked for again
    created_at   timestamptz not null default now(),
    primary key (region_id, id),
    unique (region_id, kind, subject)
);
create index job_due on job (priority, due_at);

-- Letters waiting to leave, when mail is configured. A row is deleted once the mail server has taken it: what it says,
-- a link among it, is nobody's business afterwards.
create table outgoing_mail (
    id bigint generated always as identity,
    region_id bigint not null references region (id),
    recipient text not null,
    subject text not null,
    body text not null,
    attempts int not null default 0,
    due_at timestamptz not null default now(),
    created_at timestamptz not null default now(),
    primary key (region_id, id)
);
create index outgoing_mail_due on outgoing_mail (due_at);
