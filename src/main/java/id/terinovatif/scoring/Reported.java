package id.terinovatif.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One innovation as it is reported.
 *
 * @param urusan code of the main urusan; {@code overlapping} codes of the others
 * @param jenis code of the jenis, {@code tahapan} of the stage; null when not said
 * @param accepted false once the innovation is rejected: it earns nothing but may still weigh in the divisor
 * @param answers by indicator code or by the edition's number
 * @param maturity points known without answers, in their place
 */
public record Reported(
        String name,
        @Nullable String urusan,
        List<String> overlapping,
        @Nullable String jenis,
        @Nullable String tahapan,
        boolean accepted,
        Map<String, Answer> answers,
        @Nullable BigDecimal maturity) {

    public static Reported answering(String name, @Nullable String urusan, Map<String, Answer> answers) {
        return new Reported(name, urusan, List.of(), null, null, true, answers, null);
    }

    public static Reported worth(String name, @Nullable String urusan, BigDecimal maturity) {
        return new Reported(name, urusan, List.of(), null, null, true, Map.of(), maturity);
    }
}
