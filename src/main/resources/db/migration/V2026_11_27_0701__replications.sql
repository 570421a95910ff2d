-- An innovation of this region that another region copies, or one of another region that is copied here. What each end says stands
-- in rows of its own, so that neither writes over the other.
create table replication (
    region_id     bigint not null references region,
    id            bigint generated always as identity,
    mark          uuid not null,                   -- its name between installations, the same at both ends
    giving        boolean not null,                -- this region has the innovation; else it copies
    innovation_id bigint,                          -- the one that is copied; null for one of another region
    agency_id     bigint not null,                 -- of this region
    innovation    text not null,                   -- its name
    address       text not null default '',        -- its public page
    other_region  text not null,
    other_key     text not null,                   -- the same for every way of writing the other region's name
    inside        boolean not null,                -- both ends are one region: recorded, does not count
    other_agency  text not null,
    whole         boolean not null,
    part          text not null default '',        -- which part, when not the whole
    adapted       text not null default '',        -- what was changed for the new place
    peer          text,                            -- fingerprint of the other end's installation
    begun_at      timestamptz not null default now(),
    primary key (region_id, id),
    unique (region_id, mark, giving),
    check (giving = (innovation_id is not null)),
    foreign key (region_id, innovation_id) references innovation (region_id, id) on delete cascade,
    foreign key (region_id, agency_id) references agency (region_id, id)
);
create index replication_by_id on replication (id);
create index replication_of_innovation on replication (region_id, innovation_id);

-- A stage that one end says was reached; each end says each stage once, and again only to add its letter.
create table replication_step (
    region_id      bigint not null,
    replication_id bigint not null,
    id             bigint generated always as identity,
    ours           boolean not null,
    stage          text not null,                  -- a constant of innovation.replication.Stage
    on_day         date not null,
    words          text not null default '',
    document_id    bigint,
    said_by        bigint,                         -- a person here; null where the other end said it itself
    said_at        timestamptz not null default now(),
    primary key (region_id, replication_id, id),
    unique (region_id, replication_id, ours, stage),
    foreign key (region_id, replication_id) references replication (region_id, id) on delete cascade,
    foreign key (region_id, document_id) references document (region_id, id),
    foreign key (region_id, said_by) references person (region_id, id)
);
create index replication_step_by_document on replication_step (region_id, document_id);

-- A link by which the other end answers without an account; only its hash is kept.
create table replication_link (
    token_hash     text primary key,
    region_id      bigint not null,
    replication_id bigint not null,
    made_by        bigint not null,
    expires_at     timestamptz not null,
    withdrawn_at   timestamptz,
    foreign key (region_id, replication_id) references replication (region_id, id) on delete cascade,
    foreign key (region_id, made_by) references person (region_id, id)
);
create index replication_link_of on replication_link (region_id, replication_id);

create table replication_contact (
    region_id      bigint not null,
    replication_id bigint not null,
    sealed         bytea not null,                 -- AES-GCM; the key lies outside of the database
    delete_on      date not null,
    primary key (region_id, replication_id),
    foreign key (region_id, replication_id) references replication (region_id, id) on delete cascade
);

-- Installations whose key a person compared with a fingerprint on paper.
create table replication_peer (
    region_id   bigint not null references region,
    fingerprint text not null,                     -- SHA-256 of the public key
    name        text not null,
    open_key    text not null,                     -- X.509, Base64
    trusted_by  bigint not null,
    trusted_at  timestamptz not null default now(),
    ended_at    timestamptz,
    primary key (region_id, fingerprint),
    foreign key (region_id, trusted_by) references person (region_id, id)
);

-- Signed files that were taken in; the same one twice changes nothing.
create table replication_message (
    region_id      bigint not null,
    id             uuid not null,
    replication_id bigint not null,
    received_by    bigint not null,
    received_at    timestamptz not null default now(),
    primary key (region_id, id),
    foreign key (region_id, replication_id) references replication (region_id, id) on delete cascade,
    foreign key (region_id, received_by) references person (region_id, id)
);

-- In how many other regions a copy runs as both ends say.
alter table catalogue_entry add column copied int not null default 0;

create or replace function catalogue_taken_home() returns trigger language plpgsql as $$
begin
    new.kit := not new.stopped and (select count(*) = 3 from story_atom s where s.region_id = new.region_id
        and s.innovation_id = new.innovation_id and s.atom in ('langkah_meniru', 'potensi_replikasi', 'sumber_daya') and s.value <> '');
    new.copied := (select count(distinct r.other_key) from replication r
        where r.region_id = new.region_id and r.innovation_id = new.innovation_id and not r.inside
          and (select count(distinct s.ours) = 2 from replication_step s where s.region_id = r.region_id and s.replication_id = r.id
               and s.stage in ('BERJALAN', 'HASIL'))
          and not exists (select from replication_step s where s.region_id = r.region_id and s.replication_id = r.id
               and s.stage in ('BATAL', 'BERHENTI')));
    return new;
end $$;

create function catalogue_of_copy() returns trigger language plpgsql as $$
begin
    perform catalogue_keep(r.region_id, r.innovation_id) from replication r
    where r.region_id = new.region_id and r.id = new.replication_id and r.innovation_id is not null;
    return null;
end $$;
create trigger catalogue after insert on replication_step for each row execute function catalogue_of_copy();

drop index catalogue_entry_sides;
create index catalogue_entry_sides on catalogue_entry (region_id, innovation_id)
    include (measured, replicated, copied, stopped, report_state, confirmed_on, urusan, jenis, bentuk, inisiator, year, cost, agency_id, kit);
