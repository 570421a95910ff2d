\set id random(1, 2000)
select s.created_at, s.used_at, s.idle_seconds, s.attributes, (select version from edition_count) as editions, p.id, p.email, p.name, p.role, p.agency_id, r.id as region_id, r.code, r.name as region, r.kind, r.province_id, r.office,
	r.time_zone, y.year as open_year, y.submit_until,
	case when p.role in ('OPERATOR', 'AGENCY_HEAD') then array(
	    with recursive tree as (
	        select a.id from agency a where a.region_id = p.region_id and a.id = p.agency_id
	        union
	        select a.id from agency a join tree t on a.parent_id = t.id where a.region_id = p.region_id)
	    select id from tree) end as agencies
	 from web_session s left join person p on p.id = s.person_id and p.session_stamp = s.stamp and p.closed_at is null left join region r on r.id = p.region_id left join lateral (
	    select year, submit_until from assessment_year
	    where region_id = r.id and closed_at is null order by year desc limit 1) y on true
	 where s.id = 'f2059834-26f1-4d7e-901b-770b8933f1b5';
SET application_name = 'PostgreSQL JDBC Driver';
select i.id, i.region_id, i.agency_id, a.name as agency_name, i.year, i.status, i.name, i.urusan, i.jenis, i.tahapan,
	       i.claimed, i.evidenced, i.sound, i.verified, i.changed_at, i.submitted_at, i.moved_at
	from innovation i join agency a on a.region_id = i.region_id and a.id = i.agency_id
	where i.region_id = '2' and i.id = :id and i.agency_id = any('{13,33,53,73}');
select x.indicator, a.level, a.variant, a.value, a.saved_at, a.saved_by, a.revision,
	       (select count(*) from evidence e where e.region_id = '2' and e.innovation_id = :id and e.indicator = x.indicator)
	           as documents,
	       v.outcome, v.level as judged, v.reason, v.words, s.indicator is not null as stands, s.variant as judged_variant,
	       p.name as by, v.judged_at
	from (select indicator from answer where region_id = '2' and innovation_id = :id
	      union select indicator from verdict where region_id = '2' and innovation_id = :id) x
	left join answer a on a.region_id = '2' and a.innovation_id = :id and a.indicator = x.indicator
	left join standing_verdict s on s.region_id = '2' and s.innovation_id = :id and s.indicator = x.indicator
	left join verdict v on v.region_id = '2' and v.innovation_id = :id and v.indicator = x.indicator
	     and not ('f' and s.indicator is not null and exists (select 1 from second_reading r where r.region_id = s.region_id and r.innovation_id = s.innovation_id
	        and r.indicator = s.indicator and r.fingerprint = s.fingerprint and r.first_by <> '7' and r.third_by is null
	        and (r.second_by is null or (r.second_by <> '7'
	             and (r.second_outcome <> r.first_outcome or r.second_level <> r.first_level)))))
	left join person p on p.region_id = '2' and p.id = v.judged_by
	 where x.indicator = 'SID.JEJARING';
select true as attached, e.linked_at, e.place, c.report, (select array_agg(o.indicator order by o.indicator) from evidence o where o.region_id = e.region_id and o.innovation_id = e.innovation_id and o.document_id = e.document_id and o.indicator <> e.indicator) as others, d.id, d.region_id, d.agency_id, d.kind, d.title, d.sha256, d.size, d.media_type, d.url, d.letter_number, d.letter_date, d.subject, d.signatory, d.years_from, d.years_to, d.quarantine, d.added_at from evidence e
	join document d on d.region_id = e.region_id and d.id = e.document_id
	join innovation i on i.region_id = e.region_id and i.id = e.innovation_id
	left join answer a on a.region_id = e.region_id and a.innovation_id = e.innovation_id and a.indicator = e.indicator
	left join evidence_check c on c.region_id = e.region_id and c.innovation_id = e.innovation_id and c.indicator = e.indicator
	     and c.document_id = e.document_id and c.name = i.name and c.level = coalesce(a.level, 0)
	where e.region_id = '2' and e.innovation_id = :id and e.indicator = 'SID.JEJARING'
	union all
	(select false, null, null, null, null, d.id, d.region_id, d.agency_id, d.kind, d.title, d.sha256, d.size, d.media_type, d.url, d.letter_number, d.letter_date, d.subject, d.signatory, d.years_from, d.years_to, d.quarantine, d.added_at from document d where '100' > 0 and d.region_id = '2' and d.agency_id = '13'
	  and not exists (select 1 from evidence e where e.region_id = '2' and e.innovation_id = :id
	                  and e.indicator = 'SID.JEJARING' and e.document_id = d.id)
	order by d.added_at desc, d.id desc limit '100');
SET application_name = 'PostgreSQL JDBC Driver';
select 1;
select s.outcome, s.level, s.reason, s.words, p.name as by, s.at from (
	    select outcome, level, reason, words, judged_by as person, judged_at as at
	    from verdict_history where region_id = '2' and innovation_id = :id and indicator = 'SID.JEJARING'
	    union all
	    select null, 0, null, words, replied_by, replied_at
	    from verdict_reply where region_id = '2' and innovation_id = :id and indicator = 'SID.JEJARING') s
	join person p on p.region_id = '2' and p.id = s.person order by s.at;
select pg_current_snapshot()::text;
with reasons as (
	    select indicator, reason, count(*) as because,
	           row_number() over (partition by indicator order by count(*) desc, reason) as place
	    from verdict_history where region_id = '2' and reason is not null and outcome <> 'ACCEPT'
	    group by indicator, reason)
	select h.indicator, count(*) as cases, count(*) filter (where h.outcome = 'LOWER') as lowered,
	       count(*) filter (where h.outcome = 'REJECT') as rejected, r.reason, coalesce(r.because, 0) as because
	from verdict_history h left join reasons r on r.indicator = h.indicator and r.place = 1
	where h.region_id = '2' group by h.indicator, r.reason, r.because;
