BEGIN;
SELECT S.PRIMARY_ID, S.SESSION_ID, S.CREATION_TIME, S.LAST_ACCESS_TIME, S.MAX_INACTIVE_INTERVAL, SA.ATTRIBUTE_NAME, SA.ATTRIBUTE_BYTES
	FROM web_session S
	LEFT JOIN web_session_ATTRIBUTES SA ON S.PRIMARY_ID = SA.SESSION_PRIMARY_ID
	WHERE S.SESSION_ID = '18d36bdc-1ce9-4d90-af9b-11fc6c34f8ed';
COMMIT;
select p.id, p.region_id, p.email, p.name, p.role, p.agency_id, a.name as agency_name, p.phone, p.nip,
	       p.locked_until, p.closed_at
	from person p left join agency a on a.region_id = p.region_id and a.id = p.agency_id
	where p.id = '9' and p.closed_at is null and p.session_stamp = '0';
select id, code, name, kind, province_id, office, time_zone, y.year as open_year, y.submit_until
	from region left join lateral (
	    select year, submit_until from assessment_year
	    where region_id = region.id and closed_at is null order by year desc limit 1) y on true
	where id = '2';
select region_id, year, edition_hash, opened_at, submit_until, closed_at from assessment_year where region_id = '2' and closed_at is null order by year desc limit 1;
select i.id, i.region_id, i.agency_id, a.name as agency_name, i.year, i.status, i.name, i.urusan, i.jenis, i.tahapan,
	       i.claimed, i.evidenced, i.sound, i.verified, i.changed_at, i.submitted_at
	from innovation i join agency a on a.region_id = i.region_id and a.id = i.agency_id
	where i.region_id = '2' and i.year = '2026' and '{}'::bigint[] is not null and (NULL::text is null or i.status = NULL)
	 and (NULL::text is null or i.urusan = NULL)
	 and (NULL::bigint is null or i.agency_id = NULL)
	 and ('' = '' or i.stems @@ to_tsquery('simple', ''))
	order by i.changed_at desc, i.id desc limit '26' offset '25';
select region_id, year, edition_hash, opened_at, submit_until, closed_at from assessment_year where region_id = '2' order by year desc;
with recursive tree as (
	    select id, region_id, parent_id, name, kind, array[name] as path
	    from agency where region_id = '2' and parent_id is null and closed_at is null
	    union all
	    select a.id, a.region_id, a.parent_id, a.name, a.kind, t.path || a.name
	    from agency a join tree t on a.parent_id = t.id and a.region_id = t.region_id
	    where a.closed_at is null)
	select id, region_id, parent_id, name, kind from tree order by path;
