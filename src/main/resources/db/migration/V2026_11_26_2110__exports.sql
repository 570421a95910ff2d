-- what somebody asked to have as a file: made by a job, kept for three days
create table export (
    region_id  bigint not null references region,
    id         bigint generated always as identity,
    person_id  bigint not null,
    what       text not null,                    -- a list, an innovation, the report of a year
    subject    bigint not null,                  -- the year, or the innovation
    format     text not null check (format in ('XLSX', 'CSV', 'PDF', 'DOCX')),
    state      text not null default 'WAITING' check (state in ('WAITING', 'READY', 'FAILED')),
    file_id    bigint,
    file_name  text,
    asked_at   timestamptz not null default now(),
    primary key (region_id, id)
);
create index export_by_person on export (region_id, person_id, id desc);
