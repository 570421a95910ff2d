package id.terinovatif.competition.entry;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Takes out of a text what tells whose it is: names, offices, letterhead, NIP, telephone, mail and web addresses. */
public final class Blinding {
    private static final int LEAST_LETTERS = 4;
    private static final String NAME = "[nama]";

    private static final Map<Pattern, String> SHAPES = new LinkedHashMap<>();

    static {
        SHAPES.put(Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+"), "[alamat]");
        SHAPES.put(Pattern.compile("(?i)\\b(?:https?://|www\\.)\\S+|\\B@[a-z][\\w.]{3,}"), "[alamat]");
        SHAPES.put(Pattern.compile("(?i)\\bNIP\\b[\\s.:]*[\\d .]{8,}\\d|\\b(?:\\d[ .]?){17}\\d\\b"), "[NIP]");
        SHAPES.put(
                Pattern.compile(
                        "(?:\\+62|\\b62|\\b0)[\\s-]?8\\d(?:[\\s.-]?\\d){6,10}\\b|\\(?\\b0\\d{2,3}\\)?[\\s-]\\d{5,8}\\b"),
                "[telepon]");
        SHAPES.put(
                Pattern.compile(
                        "(?im)^\\s*PEMERINTAH (?:PROVINSI|KABUPATEN|KOTA)\\b.*$|\\bPEMERINTAH (?:PROVINSI|KABUPATEN|KOTA)(?: [A-Z]{3,})+"),
                "[kop surat]");
        SHAPES.put(Pattern.compile("(?m)^\\s*(?:Jalan|Jl\\.?) .*(?:Kode Pos|Telp|Telepon|Faks).*$"), "[kop surat]");
    }

    private final List<Pattern> offices;
    private final List<Pattern> people;
    private final List<Pattern> titles;

    /**
     * What is taken out beside what can be known by its shape.
     *
     * @param offices names of the region's agencies and units
     * @param people names of persons, with or without degrees
     * @param titles what the innovation is called
     */
    public Blinding(List<String> offices, List<String> people, List<String> titles) {
        this.offices = patterns(offices.stream());
        this.people = patterns(people.stream().flatMap(Blinding::forms));
        this.titles = patterns(titles.stream());
    }

    private static List<Pattern> patterns(Stream<String> names) {
        return names.map(String::strip)
                .filter(name -> name.length() >= LEAST_LETTERS)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Blinding::words)
                .toList();
    }

    /** Whole words in whatever case and spacing. */
    private static Pattern words(String name) {
        var parts = Stream.of(name.split("\\s+", -1)).map(Pattern::quote).collect(Collectors.joining("[\\s_-]+"));
        return Pattern.compile("(?iu)(?<![\\p{L}\\d])" + parts + "(?![\\p{L}\\d])");
    }

    /** A name as it stands, without degrees, and each of its words after a form of address. */
    private static Stream<String> forms(String name) {
        var bare = name.replaceFirst(",.*", "")
                .replaceAll("(?i)\\b(?:drs?|dra|ir|hj?|prof|ns|apt|bdn)\\.\\s*", "")
                .strip();
        return Stream.of(name, bare);
    }

    private static final Pattern ADDRESSED = Pattern.compile(
            "(?u)\\b((?i:bapak|pak|ibu|bu|sdr\\.?|sdri\\.?|saudara|saudari|dr\\.|bidan|perawat|kepala puskesmas|ketua))\\s+\\p{Lu}[\\p{L}'.]+(?:\\s+\\p{Lu}[\\p{L}'.]+){0,3}");

    private static final String WORD = "\\p{Lu}[\\p{L}'’.]*";
    private static final String FULL_NAME = WORD + "(?:[ ]+" + WORD + "){0,4}";

    /** What only letters have: their head, names with degrees, and the line above a NIP. */
    private static final Map<Pattern, String> LETTER_SHAPES = new LinkedHashMap<>();

    static {
        LETTER_SHAPES.put(
                Pattern.compile(
                        "\\A(?=\\s*(?:PEMERINTAH|DINAS|BADAN|KECAMATAN|KELURAHAN|DESA|UPTD?|BUPATI|WALI ?KOTA)\\b)(?:.*\\R){1,11}?(?=\\s*(?:SURAT|KEPUTUSAN|NOTA|BERITA|LAPORAN|STANDAR|PERATURAN|DAFTAR|UNDANGAN|INSTRUKSI|LAMPIRAN|PENGUMUMAN|TELAAHAN|Nomor|NOMOR)\\b)"),
                "[kop surat]\n");
        LETTER_SHAPES.put(
                Pattern.compile("(?m)^.*\\p{L}.*\\R((?:\\h*(?:Pembina|Penata|Pengatur|Juru)\\b.*\\R)?\\h*NIP\\b)"),
                NAME + "\n$1");
        LETTER_SHAPES.put(
                Pattern.compile("(?:\\b(?i:drs?|dra|drg|ir|hj?|prof|ns|apt|bdn)\\.\\h*)*" + FULL_NAME
                        + "\\h*,\\h*(?:S|M|A|Sp|Dr)\\.\\h?\\p{Lu}[\\p{L}.]*(?:\\h*,\\h*(?:S|M|A|Sp|Dr)\\.\\h?\\p{Lu}[\\p{L}.]*)*|"
                        + FULL_NAME
                        + "\\h*,\\h*(?:SE|SH|ST|SP|SKM|SKep|AMd|AMK|MM|MH|MSi|MKes|MPd|SPd|SSos|STP|SIP|MAP|Ners)\\b"),
                NAME);
    }

    /** The text of a page of a letter. */
    public String blindPaper(String page) {
        var blind = page;
        for (var shape : LETTER_SHAPES.entrySet())
            blind = shape.getKey().matcher(blind).replaceAll(shape.getValue());
        return blind(blind);
    }

    public String blind(String text) {
        var blind = text;
        for (var shape : SHAPES.entrySet())
            blind = shape.getKey().matcher(blind).replaceAll(shape.getValue());
        for (var title : titles) blind = title.matcher(blind).replaceAll("[inovasi ini]");
        for (var office : offices) blind = office.matcher(blind).replaceAll("[kantor]");
        for (var name : people) blind = name.matcher(blind).replaceAll(NAME);
        return ADDRESSED.matcher(blind).replaceAll("$1 " + java.util.regex.Matcher.quoteReplacement(NAME));
    }
}
