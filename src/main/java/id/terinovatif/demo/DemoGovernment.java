package id.terinovatif.demo;

import id.terinovatif.account.User;
import id.terinovatif.evidence.Letter;
import id.terinovatif.evidence.Refused;
import id.terinovatif.evidence.Vault;
import id.terinovatif.index.GovernmentAnswers;
import id.terinovatif.instrument.Indicator;
import id.terinovatif.instrument.Instruments;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Answers the fifteen government indicators of the demo; two thirds have a document, half were held against it. */
@Component
@Profile("demo")
class DemoGovernment {
    private final Instruments instruments;
    private final GovernmentAnswers answers;
    private final Vault vault;
    private final Random random = new Random(15);

    DemoGovernment(Instruments instruments, GovernmentAnswers answers, Vault vault) {
        this.instruments = instruments;
        this.answers = answers;
        this.vault = vault;
    }

    void answer(User verifier) {
        for (var indicator : instruments.of(DemoPeople.YEAR).government()) {
            var items = indicator.components().isEmpty()
                    ? List.of(indicator.code())
                    : indicator.components().stream().map(part -> part.code()).toList();
            for (var item : items) answers.save(verifier, DemoPeople.YEAR, item, 1 + random.nextInt(3), null);
            if (indicator.number() % 3 != 0) prove(verifier, indicator);
            if (indicator.number() % 2 == 0 && indicator.number() % 3 != 0)
                answers.check(verifier, DemoPeople.YEAR, items);
        }
    }

    private void prove(User verifier, Indicator indicator) {
        var number = "050/%d/BAPPERIDA/2026".formatted(indicator.number());
        var letter = Papers.letter(
                "Bapperida",
                "SURAT KETERANGAN",
                number,
                "12 Januari 2026",
                "Data pendukung indikator " + indicator.name()
                        + " Kabupaten Sungai Raya Demo. Angka contoh untuk peragaan.",
                List.of(),
                "Kepala Bapperida,");
        try {
            var document = vault.addFile(
                    verifier,
                    null,
                    new ByteArrayInputStream(letter),
                    "Data " + indicator.number() + ".pdf",
                    List.of(),
                    new Letter(number, LocalDate.of(2026, 1, 12), indicator.name()));
            answers.link(verifier, DemoPeople.YEAR, indicator.code(), document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Refused e) {
            throw new IllegalStateException(e);
        }
    }
}
