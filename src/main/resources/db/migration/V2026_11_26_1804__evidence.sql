create table document (
    region_id     bigint not null references region,
    id            bigint generated always as identity,
    agency_id     bigint,                          -- null: a document of the region itself (government indicators)
    kind          text not null check (kind in ('FILE', 'LINK')),
    title         text not null,                   -- the file's name as sent, or the link's words
    sha256        text,
    size          bigint,
    media_type    text,
    url           text,
    letter_number text,
    letter_date   date,
    subject       text,
    signatory     text,
    years_from    int,                             -- the years that the paper covers
    years_to      int,
    added_by      bigint not null,
    added_at      timestamptz not null default now(),
    quarantine    text,                            -- null: may be opened; WAITING: not yet scanned; else the virus that was found
    scanned_at    timestamptz,                     -- null: never, as when it came before a scanner was set up
    primary key (region_id, id),
    foreign key (region_id, agency_id) references agency (region_id, id),
    check ((kind = 'FILE' and sha256 is not null and url is null) or (kind = 'LINK' and url is not null and sha256 is null)),
    check (years_from is null or (years_to is not null and years_from <= years_to))
);
create index document_by_agency on document (region_id, agency_id, added_at desc);
create index document_by_sha on document (region_id, sha256);
-- the same bytes of one agency are one document, also when two people send them at once
create unique index document_once on document (region_id, agency_id, sha256) nulls not distinct where kind = 'FILE';
create index document_by_bytes on document (sha256) where sha256 is not null;
create index document_in_quarantine on document (region_id) where quarantine is not null;
create index document_never_scanned on document (id) where scanned_at is null and sha256 is not null;

create table evidence (
    region_id     bigint not null,
    innovation_id bigint not null,
    indicator     text not null,
    document_id   bigint not null,
    place         text,                            -- "halaman 3, baris 12"
    linked_by     bigint not null,
    linked_at     timestamptz not null default now(),
    primary key (region_id, innovation_id, indicator, document_id),
    foreign key (region_id, innovation_id) references innovation (region_id, id) on delete cascade,
    foreign key (region_id, document_id) references document (region_id, id)
);
create index evidence_by_document on evidence (region_id, document_id);

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

-- what the nightly look at the storage found; it reports and deletes nothing
create table storage_inspection (
    region_id    bigint not null references region,
    inspected_at timestamptz not null,
    documents    int not null,                     -- of this region, with bytes
    missing      bigint[] not null,                -- ids of documents whose bytes are gone
    damaged      bigint[] not null default '{}',   -- and of those whose bytes are not those that were kept: another length or hash
    objects      int not null,                     -- of the whole installation
    orphans      text[] not null,                  -- bytes that no document of any region names, older than a day
    primary key (region_id, inspected_at)
);
