-- Keys of this installation: the time in a form without account is signed by one, so that a form cannot be sent without having been opened.
insert into installation_key
select 'form', decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex');

-- How often one address has sent what needs no account, day by day; the address itself is not kept.
create table open_form_sent (
    who text not null,                             -- a keyed hash of the kind and the address
    day date not null,
    sent int not null,
    primary key (who, day)
);

-- Documents that their agency shows to anybody beside a public innovation that they prove.
create table public_document (
    region_id   bigint not null,
    document_id bigint not null,
    shown_by    bigint not null,
    shown_at    timestamptz not null default now(),
    primary key (region_id, document_id),
    foreign key (region_id, document_id) references document (region_id, id) on delete cascade,
    foreign key (region_id, shown_by) references person (region_id, id)
);
