package id.terinovatif.bench.fill;

import java.util.LinkedHashMap;
import java.util.Map;
import org.postgresql.copy.CopyManager;

/** The tables that are filled, by name. */
final class Tables {
    private final CopyManager copy;
    private final Map<String, Table> all = new LinkedHashMap<>();
    final Table region = table("region", "id, code, name, kind, province_id, office");
    final Table year = table("assessment_year", "region_id, year, edition_hash, submit_until");
    final Table result = table("official_result", "region_id, year, index_value, predikat, innovation_count, source");
    final Table agency = table("agency", "region_id, id, parent_id, name, kind");
    final Table person = table("person", "region_id, id, email, name, role, agency_id, password");
    final Table government = table("government_answer", "region_id, year, item, level, saved_by, saved_at, checked_by, checked_at");
    final Table governmentProof = table("government_evidence", "region_id, year, indicator, document_id, linked_by");
    final Table innovation = table("innovation",
            "region_id, id, agency_id, year, status, name, urusan, jenis, tahapan, claimed, reachable, evidenced, sound, verified, stems, created_by, changed_at, submitted_at, submission, moved_at");
    final Table field = table("profile_field", "region_id, innovation_id, field, value, revision, saved_at, saved_by");
    final Table revision = table("profile_revision", "region_id, innovation_id, field, value, revision, saved_at, saved_by");
    final Table answer = table("answer", "region_id, innovation_id, indicator, level, variant, saved_at, saved_by");
    final Table document = table("document",
            "region_id, id, agency_id, kind, title, sha256, size, media_type, letter_number, letter_date, added_by, added_at");
    final Table evidence = table("evidence", "region_id, innovation_id, indicator, document_id, linked_by, linked_at");
    final Table check = table("evidence_check", "region_id, innovation_id, indicator, document_id, name, level, edition, outcome, report");
    final Table submission = table("submission", "region_id, innovation_id, number, edition_hash, profile, submitted_by, submitted_at");
    final Table frozen = table("frozen_answer", "region_id, innovation_id, number, indicator, level, variant, documents, fingerprint");
    final Table verdict = table("verdict", "region_id, innovation_id, indicator, outcome, level, reason, fingerprint, judged_by, judged_at");
    final Table judged = table("verdict_history", "region_id, innovation_id, indicator, outcome, level, reason, judged_by, judged_at");
    final Table step = table("step_taken", "region_id, innovation_id, step, from_status, to_status, person_id, reason, taken_at");
    final Table critique = table("coach_reading", "region_id, innovation_id, focus, ticks, checks, read_at, message, section");

    Tables(CopyManager copy) {
        this.copy = copy;
    }

    private Table table(String name, String columns) {
        var table = new Table(this::copy, name, columns);
        all.put(name, table);
        return table;
    }

    private CopyManager copy() {
        return copy;
    }

    /** Sends what is still held back and gives the rows of each table. */
    Map<String, Long> finish() {
        var rows = new LinkedHashMap<String, Long>();
        all.forEach((name, table) -> {
            table.send();
            rows.put(name, table.sent());
        });
        return rows;
    }
}
