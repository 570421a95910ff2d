-- One story in several formats: pieces asked once, texts written by hand for one part of a format, and forms of the region itself.
create table story_atom (
    region_id     bigint not null,
    innovation_id bigint not null,
    atom          text not null,
    value         text not null,
    revision      int not null,
    saved_at      timestamptz not null,
    saved_by      bigint not null,
    primary key (region_id, innovation_id, atom),
    foreign key (region_id, innovation_id) references innovation (region_id, id) on delete cascade
);

-- every text that once stood in a piece
create table story_atom_version (
    region_id     bigint not null,
    innovation_id bigint not null,
    atom          text not null,
    revision      int not null,
    value         text not null,
    saved_at      timestamptz not null,
    saved_by      bigint not null,
    primary key (region_id, innovation_id, atom, revision),
    foreign key (region_id, innovation_id) references innovation (region_id, id) on delete cascade
);

create table story_by_hand (
    region_id     bigint not null,
    innovation_id bigint not null,
    format        text not null,
    slot          text not null,
    value         text not null,
    seen          jsonb not null,                 -- prints of the pieces when it was written
    revision      int not null,
    saved_at      timestamptz not null,
    saved_by      bigint not null,
    primary key (region_id, innovation_id, format, slot),
    foreign key (region_id, innovation_id) references innovation (region_id, id) on delete cascade
);

-- when a format was last taken along, and what its parts read then
create table story_taken (
    region_id     bigint not null,
    innovation_id bigint not null,
    format        text not null,
    texts         jsonb not null,
    taken_at      timestamptz not null,
    taken_by      bigint not null,
    primary key (region_id, innovation_id, format),
    foreign key (region_id, innovation_id) references innovation (region_id, id) on delete cascade
);

create table story_form (
    region_id  bigint not null references region,
    id         bigint generated always as identity,
    name       text not null,
    year       int not null,
    source     text not null,
    certainty  text not null check (certainty in ('A', 'B', 'C', 'D', 'U')),
    created_by bigint not null,
    primary key (region_id, id)
);

create table story_form_part (
    region_id bigint not null,
    form_id   bigint not null,
    id        bigint generated always as identity,
    title     text not null,
    asks      text not null,
    kind      text not null check (kind in ('MIN', 'MAX', 'TARGET')),
    words     int,                                -- null: not known
    atoms     text[] not null,
    primary key (region_id, form_id, id),
    foreign key (region_id, form_id) references story_form (region_id, id) on delete cascade
);
