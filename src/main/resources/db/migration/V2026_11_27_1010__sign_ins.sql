-- Who came in, who was refused. Like ones of one minute are one row that counts, so a flood of tries fills no disk.
create table sign_in (
    id        bigint generated always as identity primary key,
    region_id bigint references region,                -- null: an address without an account
    person_id bigint,
    kind      text not null,                           -- a constant of account.SignIn.Kind
    minute    timestamptz not null,
    network   text not null,                           -- without its last part: 10.1.2.*, 2001:db8:1:*
    device    text not null,                           -- what the browser says of itself, in words
    times     int not null default 1 check (times > 0),
    foreign key (region_id, person_id) references person (region_id, id),
    unique nulls not distinct (region_id, person_id, kind, minute, network, device)
);
create index sign_in_of_region on sign_in (region_id, id desc);
create index sign_in_of_person on sign_in (person_id, id desc);
