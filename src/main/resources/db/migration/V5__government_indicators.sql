-- one row per indicator, or per component (2a, 2b) where it has components
create table government_answer (
    region_id  bigint not null references region,
    year       int not null,
    item       text not null,
    level      int not null check (level between 0 and 3),
    value      numeric,
    saved_by   bigint not null,
    saved_at   timestamptz not null,
    checked_by bigint,
    checked_at timestamptz,
    primary key (region_id, year, item)
);

create table government_evidence (
    region_id   bigint not null references region,
    year        int not null,
    indicator   text not null,
    document_id bigint not null,
    linked_by   bigint not null,
    linked_at   timestamptz not null default now(),
    primary key (region_id, year, indicator, document_id),
    foreign key (region_id, document_id) references document (region_id, id)
);

-- editions whose government total cannot be computed take it typed in, with its source
create table government_total (
    region_id bigint not null references region,
    year      int not null,
    total     numeric(6, 2) not null,
    source    text not null,
    saved_by  bigint not null,
    saved_at  timestamptz not null,
    primary key (region_id, year)
);
