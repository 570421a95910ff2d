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
BEGIN;
select id from innovation where region_id = '2' and id = :id for update;
insert into answer (region_id, innovation_id, indicator, level, variant, value, saved_at, saved_by)
	values ('2', :id, 'SID.VIDEO', '2', NULL, NULL, '2026-11-24 17:36:32.834716+00', '7')
	on conflict (region_id, innovation_id, indicator) do update
	set level = excluded.level, variant = excluded.variant, value = excluded.value,
	    saved_at = excluded.saved_at, saved_by = excluded.saved_by;
select a.innovation_id, a.indicator, a.level, a.variant, a.value,
	       count(e.document_id) as documents, count(c.document_id) as checked,
	       min(case c.outcome when 'PASS' then 0 when 'UNSURE' then 1 else 2 end) filter (where c.outcome is not null) as best,
	       max(v.level) as judged
	from answer a
	join innovation i on i.region_id = a.region_id and i.id = a.innovation_id
	left join evidence e on e.region_id = a.region_id and e.innovation_id = a.innovation_id and e.indicator = a.indicator
	left join evidence_check c on c.region_id = e.region_id and c.innovation_id = e.innovation_id and c.indicator = e.indicator
	     and c.document_id = e.document_id and c.level = a.level and c.name = i.name
	left join frozen_answer f on f.region_id = a.region_id and f.innovation_id = a.innovation_id and f.indicator = a.indicator
	     and f.level = a.level and i.status not in ('DRAFT', 'RETURNED')
	     and f.number = (select max(s.number) from submission s where s.region_id = a.region_id and s.innovation_id = a.innovation_id)
	left join verdict v on v.region_id = f.region_id and v.innovation_id = f.innovation_id and v.indicator = f.indicator
	     and v.fingerprint = f.fingerprint
	where a.level > 0 and
	a.region_id = '2' and a.innovation_id = :id group by a.innovation_id, a.indicator, a.level, a.variant, a.value;
select v.indicator, v.outcome, v.level, v.reason, v.words, v.fingerprint, p.name as by, v.judged_at
	from verdict v join person p on p.region_id = v.region_id and p.id = v.judged_by
	where v.region_id = '2' and v.innovation_id = :id;
update innovation set claimed = '56', evidenced = '56', sound = '54', verified = NULL, changed_at = '2026-11-24 17:36:32.842005+00'
	where region_id = '2' and id = :id;
select distinct e.document_id from evidence e
	join innovation i on i.region_id = e.region_id and i.id = e.innovation_id
	left join answer a on a.region_id = e.region_id and a.innovation_id = e.innovation_id and a.indicator = e.indicator
	left join evidence_check c on c.region_id = e.region_id and c.innovation_id = e.innovation_id
	     and c.indicator = e.indicator and c.document_id = e.document_id
	where e.region_id = '2' and e.innovation_id = :id and e.indicator = any('{SID.REGULASI,SID.SDM,SID.ANGGARAN,SID.ALAT_KERJA,SID.BIMTEK,SID.RKPD,SID.AKTOR,SID.PELAKSANA,SID.JEJARING,SID.SOSIALISASI,SID.PEDOMAN,SID.INFO_LAYANAN,SID.PROSES,SID.PENGADUAN,SID.INTEGRASI,SID.REPLIKASI,SID.KECEPATAN,SID.KEMANFAATAN,SID.MONEV,SID.VIDEO}')
	  and (c.document_id is null or c.name <> i.name or c.level <> coalesce(a.level, 0) or c.edition <> '55b9ea9806269a46e9030e6ffb6423bd05f6581c74b1e0fbe3fbcbf214aabb61');
COMMIT;
