package id.terinovatif.demo;

import id.terinovatif.account.User;
import id.terinovatif.demo.paper.Statements;
import id.terinovatif.demo.story.Rows;
import id.terinovatif.evidence.Refused;
import id.terinovatif.evidence.Vault;
import id.terinovatif.government.GovernmentAnswering;
import id.terinovatif.government.GovernmentAnswers;
import id.terinovatif.instrument.Instruments;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Answers the government indicators; most are proved, some of them checked, two still lack their paper. */
@Component
@Profile("demo")
class DemoGovernment {
    private final GovernmentAnswers answers;
    private final GovernmentAnswering answering;
    private final Instruments instruments;
    private final Vault vault;

    DemoGovernment(GovernmentAnswers answers, GovernmentAnswering answering, Instruments instruments, Vault vault) {
        this.answers = answers;
        this.answering = answering;
        this.instruments = instruments;
        this.vault = vault;
    }

    void answer(User verifier) {
        for (var row : Rows.list(DemoGovernment.class, "government.yaml")) {
            var items = save(verifier, row);
            var paper = Rows.find(row, "bukti");
            if (paper != null) prove(verifier, Rows.text(row, "kode"), paper, Rows.text(row, "isi"));
            if (Boolean.TRUE.equals(row.get("cocok"))) answers.check(answers.opened(verifier, DemoYears.YEAR), items);
        }
    }

    private List<String> save(User verifier, Map<String, Object> row) {
        if (!row.containsKey("bagian")) {
            var code = Rows.text(row, "kode");
            save(verifier, code, Rows.number(row, "tingkat", 0), value(Rows.find(row, "nilai")));
            return List.of(code);
        }
        var items = new ArrayList<String>();
        part(row, "bagian").forEach((item, given) -> {
            var level = part(row, "tingkatbagian").getOrDefault(item, given);
            save(verifier, item, ((Number) level).intValue(), given instanceof String text ? value(text) : null);
            items.add(item);
        });
        return items;
    }

    private void save(User verifier, String item, int level, @Nullable BigDecimal value) {
        answers.save(answers.opened(verifier, DemoYears.YEAR), item, level, value);
    }

    private static @Nullable BigDecimal value(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> part(Map<String, Object> row, String key) {
        return (Map<String, Object>) row.getOrDefault(key, Map.of());
    }

    private void prove(User verifier, String code, String title, String content) {
        var paper = Statements.about(title, content);
        try {
            var document = vault.addFile(verifier, null, paper.open(), paper.title(), List.of(), paper.letter());
            answering.attach(
                    verifier,
                    DemoYears.YEAR,
                    instruments.of(DemoYears.YEAR).indicator(code).orElseThrow(),
                    document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Refused e) {
            throw new IllegalStateException(e);
        }
    }
}
