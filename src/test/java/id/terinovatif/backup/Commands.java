package id.terinovatif.backup;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** {@code bin/backup} and {@code bin/restore} as a person types them: what they said and how they ended. */
record Commands(Path folder, Map<String, String> settings) {
    record Said(int code, String out, String err) {}

    static Commands in(Path folder) throws IOException {
        var key = folder.resolve("kunci-cadangan");
        if (!Files.exists(key)) Files.writeString(key, "6f1e7d0c5b4a39281706f5e4d3c2b1a09f8e7d6c5b4a3928\n");
        return new Commands(folder, Map.of(BackupKey.SETTING, key.toString()));
    }

    /** The same with another setting; an empty one is left out. */
    Commands with(String name, String value) {
        var other = new HashMap<>(settings);
        if (value.isEmpty()) other.remove(name);
        else other.put(name, value);
        return new Commands(folder, other);
    }

    Commands on(Path data) {
        return with("TERINOVATIF_DATA", data.toString());
    }

    Said backup(String... arguments) {
        return run((out, err) -> BackupMain.run(arguments, settings, out, err));
    }

    Said restore(Path from) {
        return run((out, err) -> RestoreMain.run(new String[] {from.toString()}, settings, out, err));
    }

    private interface Command {
        int run(PrintStream out, PrintStream err);
    }

    private static Said run(Command command) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int code = command.run(
                new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Said(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
