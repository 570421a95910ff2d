\set id random(1, 20000)
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
select i.id, i.region_id, i.agency_id, a.name as agency_name, i.year, i.status, i.name, i.urusan, i.jenis, i.tahapan,
	       i.claimed, i.evidenced, i.sound, i.verified, i.changed_at, i.submitted_at
	from innovation i join agency a on a.region_id = i.region_id and a.id = i.agency_id
	where i.region_id = '2' and i.id = :id and '{}'::bigint[] is not null;
select f.field, f.value, f.revision, f.saved_at, p.name as by from profile_field f join person p on p.region_id = f.region_id and p.id = f.saved_by where f.region_id = '2' and f.innovation_id = :id order by f.field;
select indicator, level, variant, value, saved_at from answer where region_id = '2' and innovation_id = :id;
select e.indicator, e.place, (select array_agg(o.indicator order by o.indicator) from evidence o where o.region_id = e.region_id and o.innovation_id = e.innovation_id and o.document_id = e.document_id and o.indicator <> e.indicator) as others, d.id, d.region_id, d.agency_id, d.kind, d.title, d.sha256, d.size, d.media_type, d.url, d.letter_number, d.letter_date, d.subject, d.signatory, d.years_from, d.years_to, d.quarantine, d.added_at from evidence e join document d on d.region_id = e.region_id and d.id = e.document_id where e.region_id = '2' and e.innovation_id = :id order by e.linked_at, d.id;
select v.indicator, v.outcome, v.level, v.reason, v.words, v.fingerprint, p.name as by, v.judged_at
	from verdict v join person p on p.region_id = v.region_id and p.id = v.judged_by
	where v.region_id = '2' and v.innovation_id = :id;
select r.indicator from second_reading r
	join verdict v on v.region_id = r.region_id and v.innovation_id = r.innovation_id
	     and v.indicator = r.indicator and v.fingerprint = r.fingerprint
	where r.region_id = '2' and r.innovation_id = :id and r.first_by <> '9' and r.third_by is null
	  and (r.second_by is null or (r.second_by <> '9'
	       and (r.second_outcome <> r.first_outcome or r.second_level <> r.first_level)));
select indicator, level, variant, value, fingerprint from frozen_answer
	where region_id = '2' and innovation_id = :id
	  and number = (select max(number) from submission where region_id = '2' and innovation_id = :id);
select ticks, checks, message, section, read_at from coach_reading
	where region_id = '2' and innovation_id = :id;
select exists (select 1 from profile_field where region_id = '2' and innovation_id = :id and saved_at > '2026-10-25 14:58:52+00');
with recursive companion as (
	    select region_id, id, companion_id from agency where region_id = '2' and parent_id is null
	    union all
	    select a.region_id, a.id, coalesce(a.companion_id, c.companion_id)
	    from agency a join companion c on c.region_id = a.region_id and a.parent_id = c.id)
	select c.id, p.name from companion c join person p on p.region_id = c.region_id and p.id = c.companion_id and p.closed_at is null and p.role = 'VERIFIER';
select max(taken_at) from step_taken where region_id = '2' and innovation_id = :id and to_status = 'PUBLISHED';
