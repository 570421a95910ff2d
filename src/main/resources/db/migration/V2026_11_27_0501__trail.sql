-- Who changed what, one chain for each region. Written by triggers at the end of the transaction, so that nothing that changes
-- a right, an answer, a verdict, an edition, a mark or a publication gets by, not even a statement typed by hand. Ids and
-- hashes alone: a person's data can go and the chain still holds.
create table trail_head (
    region_id bigint primary key references region,
    seq       bigint not null,
    hash      text not null
);

create table trail (
    region_id   bigint not null references region,
    seq         bigint not null,                   -- from 1, without a gap
    at          timestamptz not null,
    person_id   bigint,                            -- null: the row itself does not say
    role        text,                              -- at that moment
    act         text not null,                     -- table and operation
    object      text not null,                     -- the ids of the row, parted by a slash
    before_hash text,                              -- SHA-256 of the row before, and after
    after_hash  text,
    hash        text not null,                     -- SHA-256 over the hash before and all of the above
    primary key (region_id, seq)
);
create index trail_by_act on trail (region_id, act, seq);
create index trail_by_person on trail (region_id, person_id, seq);

-- Where a chain stood, signed and sent out once a day: what makes a lost tail visible.
create table trail_note (
    region_id bigint not null references region,
    seq       bigint not null,
    hash      text not null,
    at        timestamptz not null,
    signature text not null,                       -- Ed25519, base64
    primary key (region_id, seq)
);

create function trail_print(line jsonb, columns text) returns text language sql immutable as $$
    select encode(sha256(convert_to(case when columns = '' then line::text
        else (select string_agg(name || '=' || coalesce(line->>name, ''), E'\n' order by n)
              from unnest(string_to_array(columns, ',')) with ordinality as c(name, n)) end, 'UTF8')), 'hex')
    where line is not null
$$;

-- Within a transaction the head is remembered with its place: looking it up would walk over every version of it that the transaction
-- itself has written, and an import would take longer with each record. A savepoint that is rolled back takes what is remembered back.
-- Arguments: the column that says who, the columns of its name, the columns that matter (empty: all).
create function note_in_trail() returns trigger language plpgsql set timezone to 'UTC' as $$
declare
    before_line jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) end;
    after_line  jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) end;
    line        jsonb := coalesce(after_line, before_line);
    region      bigint := (line->>'region_id')::bigint;
    who         bigint := case when tg_op <> 'DELETE' then (line->>tg_argv[0])::bigint end;
    before_print text := trail_print(before_line, tg_argv[2]);
    after_print  text := trail_print(after_line, tg_argv[2]);
    moment      timestamptz := clock_timestamp();
    remembered  text := 'trail.region_' || region;
    known       text[];
    place       tid;
    previous    trail_head;
    named       text;
    their_role  text;
    next_hash   text;
begin
    if region is null or before_print = after_print then return null; end if;
    select string_agg(coalesce(line->>name, ''), '/' order by n) into named
        from unnest(string_to_array(tg_argv[1], ',')) with ordinality as c(name, n);
    select role into their_role from person where region_id = region and id = who;
    known := string_to_array(nullif(current_setting(remembered, true), ''), ' ');
    if known is not null then
        place := known[1]::tid;
        select * into previous from trail_head where ctid = place and region_id = region;
    end if;
    if previous.region_id is null then
        insert into trail_head (region_id, seq, hash)
            select region, 0, '' where not exists (select from trail_head where region_id = region) on conflict do nothing;
        perform from trail_head where region_id = region for update;
        select * into previous from trail_head where region_id = region;
        select ctid into place from trail_head where region_id = region;
    end if;
    next_hash := encode(sha256(convert_to(concat_ws(E'\n', previous.hash, region, previous.seq + 1,
        (extract(epoch from moment) * 1000000)::bigint, coalesce(who::text, ''), coalesce(their_role, ''),
        tg_table_name || '.' || tg_op, named, coalesce(before_print, ''), coalesce(after_print, '')), 'UTF8')), 'hex');
    insert into trail (region_id, seq, at, person_id, role, act, object, before_hash, after_hash, hash)
        values (region, previous.seq + 1, moment, who, their_role, tg_table_name || '.' || tg_op, named,
                before_print, after_print, next_hash);
    update trail_head set seq = previous.seq + 1, hash = next_hash where ctid = place and region_id = region
        returning ctid into place;
    if place is null then raise exception 'kepala rantai daerah % tidak ditemukan', region; end if;
    perform set_config(remembered, place::text, true);
    return null;
end $$;

-- At the end of the transaction: the chain is held for a moment only, and last, so that no two wait for one another.
create constraint trigger in_trail after insert or update or delete on audit deferrable initially deferred
    for each row execute function note_in_trail('person_id', 'id', 'id,person_id,action,subject,created_at');
create constraint trigger in_trail after insert or update or delete on person deferrable initially deferred
    for each row execute function note_in_trail('', 'id', 'role,agency_id,closed_at,password');
create constraint trigger in_trail after insert or update or delete on answer deferrable initially deferred
    for each row execute function note_in_trail('saved_by', 'innovation_id,indicator', '');
create constraint trigger in_trail after insert or update or delete on government_answer deferrable initially deferred
    for each row execute function note_in_trail('saved_by', 'year,item', '');
create constraint trigger in_trail after insert or update or delete on verdict_history deferrable initially deferred
    for each row execute function note_in_trail('judged_by', 'innovation_id,indicator,id', '');
create constraint trigger in_trail after insert or update or delete on step_taken deferrable initially deferred
    for each row execute function note_in_trail('person_id', 'innovation_id,step,id', '');
create constraint trigger in_trail after insert or update or delete on edition deferrable initially deferred
    for each row execute function note_in_trail('by_person', 'year', '');
create constraint trigger in_trail after insert or update or delete on competition_mark deferrable initially deferred
    for each row execute function note_in_trail('person_id', 'competition_id,stage,number,criterion', '');
create constraint trigger in_trail after insert or update or delete on competition_record deferrable initially deferred
    for each row execute function note_in_trail('person_id', 'competition_id,kind,position', '');

create function only_grows() returns trigger language plpgsql as $$
begin
    raise exception '% hanya bertambah; barisnya tidak diubah dan tidak dihapus', tg_table_name using errcode = 'insufficient_privilege';
end $$;
create trigger only_grows before update or delete or truncate on trail for each statement execute function only_grows();
create trigger only_grows before update or delete or truncate on trail_note for each statement execute function only_grows();
create trigger only_grows before update or delete or truncate on audit for each statement execute function only_grows();
create trigger only_grows before delete or truncate on trail_head for each statement execute function only_grows();
