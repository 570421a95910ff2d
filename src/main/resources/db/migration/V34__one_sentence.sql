-- What verification judges now is said once: the claims of the newest submission, and the verdicts that are about these very claims.
alter table innovation add column submission int not null default 0;   -- the number of the newest one, 0 before the first
update innovation i set submission = coalesce(
    (select max(s.number) from submission s where s.region_id = i.region_id and s.innovation_id = i.id), 0);

create view present_claim as
select f.region_id, f.innovation_id, f.number, f.indicator, f.level, f.variant, f.value, f.documents, f.fingerprint
from innovation i
join frozen_answer f on f.region_id = i.region_id and f.innovation_id = i.id and f.number = i.submission;

create view standing_verdict as
select c.region_id, c.innovation_id, c.indicator, v.outcome, v.level, v.fingerprint, v.judged_by, v.judged_at, c.level as claimed, c.variant
from present_claim c
join verdict v on v.region_id = c.region_id and v.innovation_id = c.innovation_id and v.indicator = c.indicator
     and v.fingerprint = c.fingerprint;

-- the same words as Status.open()
create function open_to_writer(status text) returns boolean language sql immutable parallel safe
    return status in ('DRAFT', 'RETURNED');

-- counts the saves of an answer, so that one written on an older state does not pass for the newest
alter table answer add column revision int not null default 1;

-- forms that make something: sent twice, they lead to the same thing
create table form_sent (
    region_id bigint not null references region,
    person_id bigint not null,
    print     text not null,                       -- a hash of the form with its one-time key
    address   text not null,                       -- of what was made
    sent_at   timestamptz not null default now(),
    primary key (region_id, person_id, print)
);
create index form_sent_by_time on form_sent (sent_at);

-- the same bytes of one agency are one document, also when two people send them at once
create unique index document_once on document (region_id, agency_id, sha256) nulls not distinct where kind = 'FILE';
