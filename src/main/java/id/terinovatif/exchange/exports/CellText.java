package id.terinovatif.exchange.exports;

import id.terinovatif.exchange.sheets.TableOut;
import id.terinovatif.shared.Indonesian;
import id.terinovatif.sheet.Field;
import id.terinovatif.sheet.FieldKind;
import id.terinovatif.sheet.Precision;
import id.terinovatif.sheet.Value;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A value as a cell that reads back as the same value. */
public final class CellText {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Indonesian.LOCALE);

    private CellText() {}

    /** Writes a row, in the order of the fields. */
    public static void row(TableOut out, List<Field> fields, Map<String, Value> values) throws IOException {
        var cells = new ArrayList<@Nullable Object>();
        for (var field : fields) {
            var value = values.get(field.code());
            cells.add(value == null || value.text().isEmpty() ? null : cell(field, value));
        }
        out.row(cells);
    }

    /** The value in words, for a paper. */
    public static String words(Field field, Value value) {
        return switch (field.kind()) {
            case DATE -> value.precision() == null ? Indonesian.date(LocalDate.parse(value.text())) : date(value);
            case CHOICE, CHOICES -> names(field, value.text());
            default -> value.text();
        };
    }

    private static Object cell(Field field, Value value) {
        return switch (field.kind()) {
            case DATE -> date(value);
            case NUMBER -> new BigDecimal(value.text());
            case YEAR -> Integer.valueOf(value.text());
            case CHOICE, CHOICES -> names(field, value.text());
            case NIP -> nip(value.text());
            default -> value.text();
        };
    }

    private static String date(Value value) {
        var day = LocalDate.parse(value.text());
        var precision = value.precision();
        if (precision == Precision.MONTH) return MONTH.format(day);
        return precision == Precision.YEAR ? String.valueOf(day.getYear()) : DAY.format(day);
    }

    private static String names(Field field, String codes) {
        var several = field.kind() == FieldKind.CHOICES ? Arrays.asList(codes.split(",")) : List.of(codes);
        return several.stream().map(code -> name(field, code)).collect(Collectors.joining("; "));
    }

    private static String name(Field field, String code) {
        return field.choices().stream()
                .filter(option -> option.code().equals(code))
                .map(Field.Option::name)
                .findFirst()
                .orElse(code);
    }

    // with its blanks, as on letters: eighteen digits alone are a number to a spreadsheet
    private static String nip(String digits) {
        return digits.length() == 18
                ? digits.substring(0, 8) + " " + digits.substring(8, 14) + " " + digits.substring(14, 15) + " "
                        + digits.substring(15)
                : digits;
    }
}
