package id.terinovatif.demo;

import id.terinovatif.account.People;
import id.terinovatif.account.User;
import id.terinovatif.competition.call.Call;
import id.terinovatif.competition.call.Calls;
import id.terinovatif.competition.desk.Marking;
import id.terinovatif.competition.entry.Entries;
import id.terinovatif.competition.jury.Drawing;
import id.terinovatif.competition.jury.Jurors;
import id.terinovatif.competition.jury.Member;
import id.terinovatif.competition.jury.Naming;
import id.terinovatif.competition.jury.Sheets;
import id.terinovatif.competition.jury.Starting;
import id.terinovatif.demo.story.Rows;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The demo's jurors: each with the own strictness, each with a reason for every mark. */
@Component
@Profile("demo")
class DemoJury {
    private static final String NUMBER = "4271";
    private static final double[] STRICTNESS = {0, -7, 5, -3, 6};
    private static final double SPREAD = 11;
    private static final double CHANCE = 6;
    private static final int MIDDLE = 61;

    private final People people;
    private final Calls calls;
    private final Naming naming;
    private final Jurors jurors;
    private final Sheets sheets;
    private final Drawing drawing;
    private final Starting starting;
    private final Marking marking;
    private final DemoEnd end;
    private final Entries entries;

    DemoJury(
            People people,
            Calls calls,
            Naming naming,
            Jurors jurors,
            Sheets sheets,
            Drawing drawing,
            Starting starting,
            Marking marking,
            DemoEnd end,
            Entries entries) {
        this.people = people;
        this.calls = calls;
        this.naming = naming;
        this.jurors = jurors;
        this.sheets = sheets;
        this.drawing = drawing;
        this.starting = starting;
        this.marking = marking;
        this.end = end;
        this.entries = entries;
    }

    /** Names five, lets them declare, deals and begins. */
    void seat(Staff staff, long id) {
        for (var row : Rows.list(DemoJury.class, "jury.yaml")) {
            var person = people.byEmail(Rows.text(row, "surel")).orElseThrow();
            naming.name(staff.admin(), id, person, Rows.text(row, "lembaga"), true, Rows.text(row, "keahlian"), null);
        }
        var call = calls.get(staff.admin(), id);
        for (var member : jurors.of(call)) naming.declare(user(staff, member), id, Map.of());
        drawing.draw(staff.admin(), id, NUMBER);
        starting.read(staff.admin(), id);
    }

    /** Everybody judges so many entries of the own desk, and begins the next. */
    void judge(Staff staff, long id, int most) {
        var random = new Random(id * 31);
        var quality = random.doubles(100, -1.6, 1.6).toArray();
        var call = calls.get(staff.admin(), id);
        var members = jurors.of(call);
        for (int j = 0; j < members.size(); j++) {
            var user = user(staff, members.get(j));
            int done = 0;
            for (var sheet : sheets.own(call, call.stage(), user.id())) {
                if (done > most) break;
                double level = MIDDLE + SPREAD * quality[sheet.number()] + STRICTNESS[j % STRICTNESS.length];
                boolean whole = done < most;
                mark(user, call, sheet.number(), level, whole ? 5 : 2, random);
                if (whole) marking.handIn(user, id, sheet.number());
                done++;
            }
        }
    }

    private void mark(User user, Call call, int number, double level, int criteria, Random random) {
        for (int criterion = 1; criterion <= criteria; criterion++) {
            int points = (int) Math.clamp(Math.round(level + CHANCE * random.nextGaussian()), 5L, 97L);
            marking.save(user, call.id(), number, criterion, points, Reasons.of(points, criterion, random), 0);
        }
    }

    void finish(Staff staff, long id) {
        var call = calls.get(staff.admin(), id);
        end.of(staff, call, jurors.of(call).stream().map(Member::label).toList(), entries.admitted(call));
    }

    private User user(Staff staff, Member member) {
        return people.asUser(people.find(staff.region().id(), member.personId()).orElseThrow());
    }

    /** What a juror writes about a mark. */
    private static final class Reasons {
        private static final List<Map<String, Object>> ROWS = Rows.list(DemoJury.class, "reasons.yaml");

        static String of(int points, int criterion, Random random) {
            var band = ROWS.get(Math.clamp((points - 1) / 20, 0, 4));
            var sentences = Rows.texts(band, "alasan");
            return sentences.get((criterion + random.nextInt(sentences.size())) % sentences.size());
        }
    }
}
