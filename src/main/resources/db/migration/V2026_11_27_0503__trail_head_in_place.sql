-- A transaction of many rows (an import) took longer with each record: finding the chain's head walked over every version of it
-- that the transaction itself had written. Within a transaction the head is now remembered with its place; a savepoint that is
-- rolled back takes what is remembered back too.
create or replace function note_in_trail() returns trigger language plpgsql set timezone to 'UTC' as $$
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
