\set id random(1, 20000)
BEGIN;
SELECT S.PRIMARY_ID, S.SESSION_ID, S.CREATION_TIME, S.LAST_ACCESS_TIME, S.MAX_INACTIVE_INTERVAL, SA.ATTRIBUTE_NAME, SA.ATTRIBUTE_BYTES
	FROM web_session S
	LEFT JOIN web_session_ATTRIBUTES SA ON S.PRIMARY_ID = SA.SESSION_PRIMARY_ID
	WHERE S.SESSION_ID = '36ac1ff7-4b6b-4065-9ef0-ea0aaa0d9032';
COMMIT;
select p.id, p.region_id, p.email, p.name, p.role, p.agency_id, a.name as agency_name, p.phone, p.nip,
	       p.locked_until, p.closed_at
	from person p left join agency a on a.region_id = p.region_id and a.id = p.agency_id
	where p.id = '7' and p.closed_at is null and p.session_stamp = '0';
with recursive tree as (
	    select id from agency where region_id = '2' and id = '13'
	    union all
	    select a.id from agency a join tree t on a.parent_id = t.id where a.region_id = '2')
	select id from tree;
select id, code, name, kind, province_id, office, time_zone, y.year as open_year, y.submit_until
	from region left join lateral (
	    select year, submit_until from assessment_year
	    where region_id = region.id and closed_at is null order by year desc limit 1) y on true
	where id = '2';
select i.id, i.region_id, i.agency_id, a.name as agency_name, i.year, i.status, i.name, i.urusan, i.jenis, i.tahapan,
	       i.claimed, i.evidenced, i.sound, i.verified, i.changed_at, i.submitted_at
	from innovation i join agency a on a.region_id = i.region_id and a.id = i.agency_id
	where i.region_id = '2' and i.id = :id and i.agency_id = any('{13,113,213,313}');
select indicator, level, variant, value, saved_at from answer where region_id = '2' and innovation_id = :id;
select e.indicator, e.place, (select array_agg(o.indicator order by o.indicator) from evidence o where o.region_id = e.region_id and o.innovation_id = e.innovation_id and o.document_id = e.document_id and o.indicator <> e.indicator) as others, d.id, d.region_id, d.agency_id, d.kind, d.title, d.sha256, d.size, d.media_type, d.url, d.letter_number, d.letter_date, d.subject, d.signatory, d.years_from, d.years_to, d.quarantine, d.added_at from evidence e join document d on d.region_id = e.region_id and d.id = e.document_id where e.region_id = '2' and e.innovation_id = :id order by e.linked_at, d.id;
select c.indicator, c.document_id, c.report from evidence_check c
	join innovation i on i.region_id = c.region_id and i.id = c.innovation_id
	left join answer a on a.region_id = c.region_id and a.innovation_id = c.innovation_id and a.indicator = c.indicator
	where c.region_id = '2' and c.innovation_id = :id and c.indicator = 'SID.JEJARING'
	  and c.name = i.name and c.level = coalesce(a.level, 0);
select indicator, level, variant, value, saved_at from answer where region_id = '2' and innovation_id = :id;
select v.indicator, v.outcome, v.level, v.reason, v.words, v.fingerprint, p.name as by, v.judged_at
	from verdict v join person p on p.region_id = v.region_id and p.id = v.judged_by
	where v.region_id = '2' and v.innovation_id = :id;
select d.id, d.region_id, d.agency_id, d.kind, d.title, d.sha256, d.size, d.media_type, d.url, d.letter_number, d.letter_date, d.subject, d.signatory, d.years_from, d.years_to, d.quarantine, d.added_at from document d where d.region_id = '2' and d.agency_id = '13' order by d.added_at desc, d.id desc limit '100';
select exists (select 1 from region_change
	where region_id = '2' and xid >= pg_snapshot_xmin('1132:1132:'::pg_snapshot)
	  and not pg_visible_in_snapshot(xid, '1132:1132:'::pg_snapshot));
