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
	 where s.id = 'cc359789-58cf-4e43-bf5e-b87c3a20e99b';
select region_id, year, edition_hash, opened_at, submit_until, closed_at from assessment_year where region_id = '2' and closed_at is null order by year desc limit 1;
select exists (select 1 from region_change
	where region_id = '2' and xid >= pg_snapshot_xmin('1352:1352:'::pg_snapshot)
	  and not pg_visible_in_snapshot(xid, '1352:1352:'::pg_snapshot));
select exists (select 1 from region_change
	where region_id = '2' and xid >= pg_snapshot_xmin('1352:1352:'::pg_snapshot)
	  and not pg_visible_in_snapshot(xid, '1352:1352:'::pg_snapshot));
select year, index_value, predikat, innovation_count, source from official_result where region_id = '2' order by year;
