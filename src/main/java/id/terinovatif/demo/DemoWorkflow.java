package id.terinovatif.demo;

import id.terinovatif.account.Region;
import id.terinovatif.account.User;
import id.terinovatif.demo.DemoPeople.Staff;
import id.terinovatif.evidence.EvidenceLinks;
import id.terinovatif.innovation.Innovation;
import id.terinovatif.innovation.Scores;
import id.terinovatif.innovation.Step;
import id.terinovatif.innovation.Submissions;
import id.terinovatif.innovation.Submitting;
import id.terinovatif.innovation.Verdict.Outcome;
import id.terinovatif.innovation.Verdicts;
import id.terinovatif.innovation.Workflow;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Moves the demo's innovations along the workflow, so that every state is there to see. */
@Component
@Profile("demo")
class DemoWorkflow {
    /** How far complete innovations get, in turn. */
    private static final List<String> ENDS = List.of(
            "PUBLISHED",
            "SUBMITTED",
            "VERIFIED",
            "SUBMITTED",
            "PUBLISHED",
            "RETURNED",
            "SUBMITTED",
            "PUBLISHED",
            "DRAFT",
            "SUBMITTED",
            "PUBLISHED",
            "WITHDRAWN",
            "VERIFIED",
            "SUBMITTED",
            "STOPPED",
            "PUBLISHED",
            "RETURNED",
            "SUBMITTED");

    private final Submitting submitting;
    private final Submissions submissions;
    private final Verdicts verdicts;
    private final EvidenceLinks links;
    private final Scores scores;
    private final Workflow workflow;
    private final JdbcClient jdbc;

    DemoWorkflow(
            Submitting submitting,
            Submissions submissions,
            Verdicts verdicts,
            EvidenceLinks links,
            Scores scores,
            Workflow workflow,
            JdbcClient jdbc) {
        this.submitting = submitting;
        this.submissions = submissions;
        this.verdicts = verdicts;
        this.links = links;
        this.scores = scores;
        this.workflow = workflow;
        this.jdbc = jdbc;
    }

    void move(Staff staff, User operator, Innovation innovation, Quality quality, int n) {
        if (quality.compareTo(Quality.SLOGAN) >= 0) return;
        var end = ENDS.get(n % ENDS.size());
        if (end.equals("DRAFT")) return;
        if (!submitting.submit(operator, innovation).isEmpty()) return;
        if (end.equals("SUBMITTED")) return;
        if (end.equals("WITHDRAWN")) {
            workflow.take(Step.WITHDRAW, operator, innovation, "Kegiatannya digabung dengan inovasi lain.");
            return;
        }
        judge(staff.verifier(), innovation, end.equals("RETURNED"));
        finish(staff.verifier(), operator, innovation, end);
    }

    private void finish(User verifier, User operator, Innovation innovation, String end) {
        if (end.equals("RETURNED")) {
            workflow.take(
                    Step.SEND_BACK,
                    verifier,
                    innovation,
                    "Surat tugas belum menyebut nama inovasi, dan beberapa indikator belum ada buktinya. Mohon dilengkapi.");
            return;
        }
        workflow.take(Step.VERIFY, verifier, innovation, null);
        if (end.equals("VERIFIED")) return;
        workflow.take(Step.PUBLISH, verifier, innovation, null);
        if (end.equals("STOPPED"))
            workflow.take(
                    Step.STOP, operator, innovation, "Sejak Agustus petugasnya pindah dan belum ada penggantinya.");
    }

    /** Accepts what is proved and rejects what is not; of a returned one a part stays open. */
    private void judge(User verifier, Innovation innovation, boolean part) {
        var proved = links.of(innovation.regionId(), innovation.id()).keySet();
        int judged = 0;
        for (var claim : submissions.claims(innovation)) {
            if (part && ++judged > 12) break;
            if (proved.contains(claim.indicator())
                    && claim.level() > 1
                    && claim.indicator().equals("SID.JEJARING"))
                verdicts.give(
                        verifier,
                        innovation,
                        claim,
                        Outcome.LOWER,
                        claim.level() - 1,
                        "Jumlah dalam dokumen tidak mendukung tingkat yang dipilih",
                        "Surat tugas hanya menyebut dua perangkat daerah.");
            else if (proved.contains(claim.indicator()))
                verdicts.give(verifier, innovation, claim, Outcome.ACCEPT, claim.level(), null, null);
            else verdicts.give(verifier, innovation, claim, Outcome.REJECT, 0, "Bukti belum ada", null);
        }
        scores.refresh(innovation);
    }

    /** Spreads the work over the past weeks; only the demo writes history with another date than today's. */
    void backdate(Region region) {
        for (var sql : List.of(
                "update innovation set changed_at = now() - ((id * 37) % 60) * interval '1 day' - ((id * 53) % 600) * interval '1 minute', created_at = now() - 90 * interval '1 day',"
                        + " submitted_at = case when submitted_at is null then null else now() - (3 + (id * 29) % 40) * interval '1 day' end where region_id = ?",
                "update step_taken s set taken_at = now() - (greatest(1, 45 - (s.id * 7) % 44)) * interval '1 day' where region_id = ?",
                "update profile_field set saved_at = now() - ((innovation_id * 41) % 70) * interval '1 day' where region_id = ?",
                "update profile_revision set saved_at = now() - ((innovation_id * 41) % 70) * interval '1 day' where region_id = ?"))
            jdbc.sql(sql).param(region.id()).update();
    }
}
