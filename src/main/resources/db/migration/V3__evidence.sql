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
    added_by      bigint not null,
    added_at      timestamptz not null default now(),
    primary key (region_id, id),
    foreign key (region_id, agency_id) references agency (region_id, id),
    check ((kind = 'FILE' and sha256 is not null and url is null) or (kind = 'LINK' and url is not null and sha256 is null))
);
create index document_by_agency on document (region_id, agency_id, added_at desc);
create index document_by_sha on document (region_id, sha256);

create table evidence (
    region_id     bigint not null,
    innovation_id bigint not null,
    indicator     text not null,
    document_id   bigint not null,
    place         text,                            -- "halaman 3, baris 12"
    linked_by     bigint not null,
    linked_at     timestamptz not null default now(),
    primary key (region_id, innovation_id, indicator, document_id),
    foreign key (region_id, innovation_id) references innovation (region_id, id),
    foreign key (region_id, document_id) references document (region_id, id)
);
create index evidence_by_document on evidence (region_id, document_id);
