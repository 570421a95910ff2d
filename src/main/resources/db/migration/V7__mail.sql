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

-- A reminder of a deadline goes to a person once per step (days left), whichever node is first.
create table deadline_reminder (
    region_id bigint not null references region (id),
    person_id bigint not null,
    year int not null,
    days_left int not null,
    sent_at timestamptz not null default now(),
    primary key (region_id, person_id, year, days_left)
);
