SET application_name = 'PostgreSQL JDBC Driver';
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
	 where s.id = '10fc930b-ff94-41a1-acef-84f50abe4dfd';
select i.id, i.region_id, i.agency_id, a.name as agency_name, i.year, i.status, i.name, i.urusan, i.jenis, i.tahapan,
	       i.claimed, i.evidenced, i.sound, i.verified, i.changed_at, i.submitted_at, i.moved_at
	from innovation i join agency a on a.region_id = i.region_id and a.id = i.agency_id
	where i.region_id = '2' and i.year = '2026' and '{}'::bigint[] is not null and (NULL::text is null or i.status = NULL)
	 and (NULL::text is null or i.urusan = NULL)
	 and (NULL::bigint is null or i.agency_id = NULL)
	 and ('' = '' or i.stems @@ to_tsquery('simple', ''))
	order by i.changed_at desc, i.id desc limit '26' offset '50';
select region_id, year, edition_hash, opened_at, submit_until, closed_at from assessment_year where region_id = '2' order by year desc;
with recursive tree as (
	    select id, region_id, parent_id, name, kind, array[name] as path
	    from agency where region_id = '2' and parent_id is null and closed_at is null
	    union all
	    select a.id, a.region_id, a.parent_id, a.name, a.kind, t.path || a.name
	    from agency a join tree t on a.parent_id = t.id and a.region_id = t.region_id
	    where a.closed_at is null)
	select id, region_id, parent_id, name, kind from tree order by path;
