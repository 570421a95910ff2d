package id.terinovatif.shared.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs initdb and pg_ctl. PostgreSQL refuses to run as root, so root's commands go through a user namespace. */
record PostgresCommand(Path binaries) {

    void initdb(Path cluster, String user, Path passwordFile) throws IOException {
        run(
                "initdb",
                "-D",
                cluster.toString(),
                "-U",
                user,
                "-A",
                "scram-sha-256",
                "--pwfile=" + passwordFile,
                "-E",
                "UTF8",
                "--locale-provider=icu",
                "--icu-locale=id-ID",
                "--locale=C.UTF-8",
                "-T",
                "indonesian");
    }

    void start(Path cluster, int port, Path log) throws IOException {
        var options = "-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=on"
                + " -c max_slot_wal_keep_size=4GB" // a forgotten slot does not fill the disk
                + " -c synchronous_commit=on -c max_connections=200 -c shared_buffers=128MB -c jit=off"
                // a refused row is not quoted in the log
                + " -c log_min_messages=log -c log_min_error_statement=panic";
        run("pg_ctl", "-D", cluster.toString(), "-l", log.toString(), "-w", "-t", "60", "-o", options, "start");
    }

    void stop(Path cluster) throws IOException {
        run("pg_ctl", "-D", cluster.toString(), "-w", "-t", "10", "-m", "fast", "stop");
    }

    void ownedOnly(Path file) throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }

    private void run(String program, String... arguments) throws IOException {
        var line = new ArrayList<>(asOrdinaryUser());
        line.add(binaries.resolve("bin").resolve(program).toString());
        line.addAll(List.of(arguments));
        var output = Files.createTempFile("terinovatif-" + program, ".log");
        try {
            var process = new ProcessBuilder(line)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            if (!process.waitFor(90, TimeUnit.SECONDS))
                throw new IOException(program + " tidak selesai dalam 90 detik");
            if (process.exitValue() != 0) throw new IOException(program + ": " + lastLine(output));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(program + " terputus", e);
        } finally {
            Files.deleteIfExists(output);
        }
    }

    private static List<String> asOrdinaryUser() {
        return "root".equals(System.getProperty("user.name")) ? List.of("unshare", "-U") : List.of();
    }

    private static String lastLine(Path output) throws IOException {
        var lines = Files.readAllLines(output);
        return lines.isEmpty() ? "gagal tanpa pesan" : lines.getLast();
    }
}
