-- The emblem printed on papers: not the file that was sent, but the picture that a reading process drew of it.
create table region_emblem (
    region_id bigint not null references region,
    picture   bytea not null,
    set_by    bigint not null,
    set_at    timestamptz not null,
    primary key (region_id)
);
