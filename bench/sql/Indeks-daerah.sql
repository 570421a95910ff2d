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
select region_id, year, edition_hash, opened_at, submit_until, closed_at from assessment_year where region_id = '2' and year = '2026';
select exists (select 1 from region_change
	where region_id = '2' and xid >= pg_snapshot_xmin('1132:1132:'::pg_snapshot)
	  and not pg_visible_in_snapshot(xid, '1132:1132:'::pg_snapshot));
select year, index_value, predikat, innovation_count, source from official_result where region_id = '2' order by year;
select region_id, year, edition_hash, opened_at, submit_until, closed_at from assessment_year where region_id = '2' order by year desc;
