package id.terinovatif.shared.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The statements of the programme as its source has them, what stands in constants put in. */
final class WrittenStatements {
    private static final Path SOURCE = Path.of("src/main/java/id/terinovatif");
    private static final Pattern CONSTANT =
            Pattern.compile("static final String (\\w+)\\s*=\\s*(.*?);\\n", Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile("\\b(?:(\\w+)\\.)?([A-Z][A-Z_]{2,})\\b");
    private static final Pattern NAMED = Pattern.compile(
            "region_id\\s*(=|in\\b)|=\\s*\\w+\\.region_id|\\(region_id|insert into \\w+ \\([^)]*region_id");
    private static final Pattern TABLE = Pattern.compile("\\b(?:from|join|update|into)\\s+(\\w+)");
    private static final int DEEP = 4;

    private final Map<String, String> constants = new HashMap<>();
    private final List<Statement> found = new ArrayList<>();

    private WrittenStatements() {}

    /** What {@code sql(…)} is given at one place. */
    record Statement(String file, String text) {
        boolean reads(Collection<String> tables) {
            return TABLE.matcher(text).results().anyMatch(match -> tables.contains(match.group(1)));
        }

        boolean namesRegion() {
            return NAMED.matcher(text).find();
        }

        /** Whether the statement itself does not stand here. */
        boolean unseen() {
            return !text.contains("\"");
        }
    }

    static List<Statement> all() throws IOException {
        var read = new WrittenStatements();
        List<Path> files;
        try (var tree = Files.walk(SOURCE)) {
            files = tree.filter(file -> file.toString().endsWith(".java")).toList();
        }
        for (var file : files) read.keepConstants(className(file), Files.readString(file));
        for (var file : files) read.keepStatements(file, Files.readString(file));
        return read.found;
    }

    private static String className(Path file) {
        return file.getFileName().toString().replace(".java", "");
    }

    private void keepConstants(String type, String source) {
        CONSTANT.matcher(source).results().forEach(match -> constants.put(type + "." + match.group(1), match.group(2)));
    }

    private void keepStatements(Path file, String source) {
        for (int at = source.indexOf(".sql("); at >= 0; at = source.indexOf(".sql(", at + 1)) {
            int begin = at + ".sql(".length();
            var text = filledIn(className(file), source.substring(begin, end(source, begin)), 0);
            found.add(new Statement(SOURCE.relativize(file).toString(), text));
        }
    }

    private String filledIn(String type, String text, int depth) {
        if (depth > DEEP) return text;
        return NAME.matcher(text).replaceAll(match -> {
            var owner = match.group(1) == null ? type : match.group(1);
            var constant = constants.get(owner + "." + match.group(2));
            return java.util.regex.Matcher.quoteReplacement(
                    constant == null ? match.group() : filledIn(owner, constant, depth + 1));
        });
    }

    /** Where the bracket that was opened just before is closed; those in texts do not count. */
    private static int end(String source, int begin) {
        int open = 1;
        int at = begin;
        while (true) {
            if (source.startsWith("\"\"\"", at)) at = source.indexOf("\"\"\"", at + 3) + 2;
            else if (source.charAt(at) == '"') at = closing(source, at);
            else if (source.charAt(at) == '(') open++;
            else if (source.charAt(at) == ')' && --open == 0) return at;
            at++;
        }
    }

    private static int closing(String source, int quote) {
        int at = quote + 1;
        while (source.charAt(at) != '"') at += source.charAt(at) == '\\' ? 2 : 1;
        return at;
    }
}
