-- The public face of an innovation: a narrow row for each that anybody may see, and for no other. The database keeps it itself, in
-- the transaction that changes what it is made of, so that what is hidden is hidden from search, feed, exports and kit at once.
create table catalogue_entry (
    region_id     bigint not null,
    innovation_id bigint not null,
    year          int not null,
    agency_id     bigint not null,
    stopped       boolean not null,                -- by a step of the workflow, not by an answer of a quarter
    name          text not null,
    urusan        text,
    jenis         text,
    bentuk        text,
    inisiator     text,
    tahapan       text,
    about         text not null default '',        -- one sentence, as its writer stated it
    cost          numeric,                         -- rupiah, where exactly one amount is named among its resources
    measured      boolean not null,
    result        text not null default '',        -- what was measured, as all of these its writer's words
    before        text not null default '',
    after         text not null default '',
    unit          text not null default '',        -- of measures.tsv when a quarter's number stands for a row of results
    measured_at   text not null default '',
    source        text not null default '',
    report_state  text,                            -- the newest answer to "Masih berjalan?"
    report_year   int,
    report_quarter int,
    confirmed_on  date,                            -- the day of the newest "ya"
    stopped_on    date,
    stopped_because text,
    replicated    int not null default 0,          -- level of SID.REPLIKASI that verdicts left standing
    published_at  timestamptz not null,
    changed_at    timestamptz not null,            -- of this face
    words         tsvector not null,
    primary key (region_id, innovation_id),
    foreign key (region_id, innovation_id) references innovation (region_id, id) on delete cascade
);
create index catalogue_entry_by_id on catalogue_entry (innovation_id);
create index catalogue_entry_by_words on catalogue_entry using gin (words);
create index catalogue_entry_by_name on catalogue_entry using gin (lower(name) gin_trgm_ops);
create index catalogue_entry_by_change on catalogue_entry (changed_at desc);

-- The first whole row of measured results: what, before, after, unit, when, source.
create function first_result(kept text) returns text[] language sql immutable as $$
    select string_to_array(line, E'\t') from unnest(string_to_array(kept, E'\n')) with ordinality as l (line, n)
    where array_length(string_to_array(line, E'\t'), 1) = 6 and not '' = any (string_to_array(line, E'\t')) order by n limit 1
$$;

-- The only amount of rupiah that a text names, null when it names none or several.
create function only_amount(told text) returns numeric language sql immutable as $$
    select case when count(*) = 1 then max(replace(replace(m[1], '.', ''), ',', '.')::numeric
        * case lower(coalesce(m[2], '')) when 'ribu' then 1e3 when 'juta' then 1e6 when 'miliar' then 1e9 else 1 end) end
    from regexp_matches(coalesce(told, ''), 'Rp\.?\s*([0-9]{1,3}(?:\.[0-9]{3})+|[0-9]{1,9}(?:,[0-9]+)?)(?:\s*(ribu|juta|miliar))?', 'gi') as r (m)
$$;

create function catalogue_keep(region bigint, innovation bigint) returns void language plpgsql as $$
begin
    delete from catalogue_entry where region_id = region and innovation_id = innovation
        and not exists (select 1 from innovation i where i.region_id = region and i.id = innovation and i.status in ('PUBLISHED', 'STOPPED'));
    insert into catalogue_entry
    select i.region_id, i.id, i.year, i.agency_id, i.status = 'STOPPED', i.name, i.urusan, i.jenis, f.bentuk, f.inisiator, i.tahapan,
           coalesce(nullif(c.change, ''), f.tujuan, ''), only_amount(resources.value),
           r.cells is not null or q.value is not null,
           coalesce(r.cells[1], case when q.value is not null then m.name end, ''),
           coalesce(r.cells[2], case when q.value is not null then trim_scale(m.baseline)::text end, ''),
           coalesce(r.cells[3], trim_scale(q.value)::text, ''),
           coalesce(r.cells[4], case when q.value is not null then m.kind end, ''),
           coalesce(r.cells[5], case when q.value is not null then 'triwulan ' || (array['I','II','III','IV'])[q.quarter] || ' ' || q.year end, ''),
           coalesce(r.cells[6], case when q.value is not null then m.source end, ''),
           n.state, n.year, n.quarter,
           (select max(y.reported_at)::date from running_report y
            where y.region_id = i.region_id and y.innovation_id = i.id and y.state = 'RUNNING'),
           case when i.status = 'STOPPED' then i.moved_at::date end,
           case when i.status = 'STOPPED' then (select s.reason from step_taken s where s.region_id = i.region_id
                and s.innovation_id = i.id and s.to_status = 'STOPPED' order by s.id desc limit 1) end,
           coalesce((select v.level from standing_verdict v where v.region_id = i.region_id and v.innovation_id = i.id
                and v.indicator = 'SID.REPLIKASI'), 0),
           coalesce(i.submitted_at, i.created_at), now(), i.stems
    from innovation i
    left join lateral (select max(p.value) filter (where p.field = 'bentuk') as bentuk,
                              max(p.value) filter (where p.field = 'inisiator') as inisiator,
                              max(p.value) filter (where p.field = 'tujuan') as tujuan
                       from profile_field p where p.region_id = i.region_id and p.innovation_id = i.id
                         and p.field in ('bentuk', 'inisiator', 'tujuan') and p.value <> '') f on true
    left join core_sentence c on c.region_id = i.region_id and c.innovation_id = i.id
    left join story_atom resources on resources.region_id = i.region_id and resources.innovation_id = i.id and resources.atom = 'sumber_daya'
    left join lateral (select first_result(a.value) as cells from story_atom a where a.region_id = i.region_id
                         and a.innovation_id = i.id and a.atom = 'hasil_terukur') r on true
    left join running_measure m on m.region_id = i.region_id and m.innovation_id = i.id and m.baseline is not null
    left join lateral (select y.value, y.year, y.quarter from running_report y where y.region_id = i.region_id and y.innovation_id = i.id
                         and y.value is not null and m.name is not null order by y.year desc, y.quarter desc limit 1) q on true
    left join lateral (select y.state, y.year, y.quarter from running_report y where y.region_id = i.region_id
                         and y.innovation_id = i.id order by y.year desc, y.quarter desc limit 1) n on true
    where i.region_id = region and i.id = innovation and i.status in ('PUBLISHED', 'STOPPED')
    on conflict (region_id, innovation_id) do update set (year, agency_id, stopped, name, urusan, jenis, bentuk, inisiator, tahapan,
        about, cost, measured, result, before, after, unit, measured_at, source, report_state, report_year, report_quarter, confirmed_on,
        stopped_on, stopped_because, replicated, published_at, changed_at, words)
        = row (excluded.year, excluded.agency_id, excluded.stopped, excluded.name, excluded.urusan, excluded.jenis, excluded.bentuk,
        excluded.inisiator, excluded.tahapan, excluded.about, excluded.cost, excluded.measured, excluded.result, excluded.before,
        excluded.after, excluded.unit, excluded.measured_at, excluded.source, excluded.report_state, excluded.report_year,
        excluded.report_quarter, excluded.confirmed_on, excluded.stopped_on, excluded.stopped_because, excluded.replicated,
        excluded.published_at, excluded.changed_at, excluded.words);
end $$;

create function catalogue_of_innovation() returns trigger language plpgsql as $$
begin perform catalogue_keep(new.region_id, new.id); return null; end $$;
create trigger catalogue after update of status, name, agency_id, year, urusan, jenis, tahapan, stems on innovation for each row
    when (old.status in ('PUBLISHED', 'STOPPED') or new.status in ('PUBLISHED', 'STOPPED'))
    execute function catalogue_of_innovation();
create trigger catalogue_begun after insert on innovation for each row when (new.status in ('PUBLISHED', 'STOPPED'))
    execute function catalogue_of_innovation();

create function catalogue_of_part() returns trigger language plpgsql as $$
begin perform catalogue_keep(new.region_id, new.innovation_id); return null; end $$;
create trigger catalogue after insert or update on story_atom for each row
    when (new.atom in ('hasil_terukur', 'sumber_daya')) execute function catalogue_of_part();
create trigger catalogue after insert or update on running_report for each row execute function catalogue_of_part();
create trigger catalogue after insert or update on running_measure for each row execute function catalogue_of_part();
create trigger catalogue after insert or update on core_sentence for each row execute function catalogue_of_part();
create trigger catalogue after insert or update on verdict for each row
    when (new.indicator = 'SID.REPLIKASI') execute function catalogue_of_part();
create trigger catalogue after insert on step_taken for each row when (new.to_status = 'STOPPED') execute function catalogue_of_part();

select catalogue_keep(region_id, id) from innovation where status in ('PUBLISHED', 'STOPPED');

-- Names that are written a little differently; the limit below which pg_trgm finds too much was chosen on typing errors, see the tests.
create function names_like(typed text, most int) returns table (region_id bigint, innovation_id bigint, name text, alike real)
language sql stable set pg_trgm.word_similarity_threshold = 0.45 as $$
    select e.region_id, e.innovation_id, e.name, word_similarity(lower(typed), lower(e.name)) as alike from catalogue_entry e
    where lower(typed) <% lower(e.name) order by alike desc, length(e.name), e.innovation_id limit most
$$;
