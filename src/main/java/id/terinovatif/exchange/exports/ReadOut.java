package id.terinovatif.exchange.exports;

/** A list that leaves and is not brought back; its columns are called as the statement calls them. */
enum ReadOut {
    CLAIMS("""
            select i.name as "Inovasi", a.name as "Perangkat daerah", i.status as "Keadaan", w.indicator as "Indikator",
                   w.level as "Tingkat diklaim", w.variant as "Ukuran",
                   (select count(*) from evidence e where e.region_id = w.region_id and e.innovation_id = w.innovation_id
                      and e.indicator = w.indicator) as "Dokumen",
                   v.outcome as "Putusan", v.level as "Tingkat diterima", v.words as "Alasan", v.judged_at::date as "Diputus"
            from answer w join innovation i on i.region_id = w.region_id and i.id = w.innovation_id
            join agency a on a.region_id = i.region_id and a.id = i.agency_id
            left join verdict v on v.region_id = w.region_id and v.innovation_id = w.innovation_id and v.indicator = w.indicator
            where w.region_id = :region and i.year = :year order by i.name, i.id, w.indicator"""),
    TASKS("""
            select coalesce(i.name, 'Pemerintah daerah') as "Inovasi", t.item as "Indikator", t.from_level as "Dari tingkat",
                   t.to_level as "Ke tingkat", t.gain as "Kenaikan indeks", t.effort as "Hari kerja", a.name as "Perangkat daerah",
                   o.name as "Penanggung jawab", t.due as "Tenggat"
            from plan_task t left join innovation i on i.region_id = t.region_id and i.id = t.innovation_id
            left join agency a on a.region_id = t.region_id and a.id = t.agency_id
            left join person o on o.region_id = t.region_id and o.id = t.owner_id
            where t.region_id = :region and t.year = :year order by t.due nulls last, t.id"""),
    PARTICIPANTS("""
            select t.name as "Bimtek", r.batch as "Angkatan", p.name as "Nama", a.name as "Perangkat daerah",
                   case r.state when 'REGISTERED' then 'Terdaftar' when 'WAITING' then 'Menunggu kursi' else 'Batal' end as "Pendaftaran",
                   (select count(*) from attendance h where h.region_id = r.region_id and h.training_id = r.training_id
                      and h.registration_id = r.id) as "Hari hadir", c.number as "Nomor sertifikat"
            from registration r join training t on t.region_id = r.region_id and t.id = r.training_id
            join person p on p.region_id = r.region_id and p.id = r.person_id
            join agency a on a.region_id = r.region_id and a.id = r.agency_id
            left join certificate c on c.region_id = r.region_id and c.training_id = r.training_id and c.registration_id = r.id
            where r.region_id = :region and :year::int is not null order by t.id, a.name, p.name"""),
    AWARDS("""
            select w.year as "Tahun", w.scheme as "Dari mana", w.name as "Apa yang diterima", w.giver as "Pemberi",
                   coalesce(i.name, '') as "Inovasi", coalesce(a.name, w.recipient) as "Penerima"
            from award w left join innovation i on i.region_id = w.region_id and i.id = w.innovation_id
            left join agency a on a.region_id = i.region_id and a.id = i.agency_id
            where w.region_id = :region and :year::int is not null order by w.year desc, w.id""");

    private final String sql;

    ReadOut(String sql) {
        this.sql = sql;
    }

    String sql() {
        return sql;
    }
}
