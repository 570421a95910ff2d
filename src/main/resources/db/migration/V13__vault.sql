-- what stands on a paper, typed beside it, and the years it covers
alter table document
    add column signatory  text,
    add column years_from int,
    add column years_to   int,
    add check (years_from is null or (years_to is not null and years_from <= years_to));
create index document_by_bytes on document (sha256) where sha256 is not null;

-- what the nightly look at the storage found; it reports and deletes nothing
create table storage_inspection (
    region_id    bigint not null references region,
    inspected_at timestamptz not null,
    documents    int not null,                     -- of this region, with bytes
    missing      bigint[] not null,                -- ids of documents whose bytes are gone
    objects      int not null,                     -- of the whole installation
    orphans      text[] not null,                  -- bytes that no document of any region names, older than a day
    primary key (region_id, inspected_at)
);
