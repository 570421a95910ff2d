package id.terinovatif.shared;

import id.terinovatif.shared.web.TrustedProxies;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The environment, checked before anything starts, so that a mistake costs one line instead of a stack trace. */
public final class Settings {
    private static final List<String> BUCKET = List.of(
            "TERINOVATIF_S3_ENDPOINT",
            "TERINOVATIF_S3_BUCKET",
            "TERINOVATIF_S3_ACCESS_KEY",
            "TERINOVATIF_S3_SECRET_KEY");

    private static final int METRICS_TOKEN = 32;

    private final Map<String, String> environment;

    public Settings(Map<String, String> environment) {
        this.environment = environment;
    }

    /** Throws {@link WrongSetting} for the first setting that cannot work. */
    public void check() {
        checkPort();
        checkNumber("TERINOVATIF_API_PER_MINUTE");
        checkDataFolder();
        checkBucket();
        checkProxy();
        checkMail();
        checkScanner();
        checkSecondStep();
        checkProviders();
        checkLicence();
        checkMetrics();
        checkDatabase();
    }

    private void checkPort() {
        var text = environment.getOrDefault("SERVER_PORT", "8080");
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) > 65535)
            throw new WrongSetting("SERVER_PORT", "\"" + text + "\" bukan nomor port; isi angka 1 sampai 65535.");
        if (text.equals("0")) return;
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(Integer.parseInt(text)));
        } catch (IOException e) {
            throw new WrongSetting(
                    "SERVER_PORT",
                    "port " + text + " sedang dipakai program lain; pilih port lain, misalnya SERVER_PORT=8081.",
                    e);
        }
    }

    private void checkNumber(String name) {
        var text = environment.get(name);
        if (text != null && !text.matches("\\d{1,9}"))
            throw new WrongSetting(name, "\"" + text + "\" bukan bilangan bulat nol atau lebih.");
    }

    private void checkLicence() {
        var code = environment.get("TERINOVATIF_LICENSE");
        if (code != null && Licence.of(code).isEmpty())
            throw new WrongSetting(
                    "TERINOVATIF_LICENSE",
                    "\"" + code + "\" tidak dikenal; pilih salah satu dari " + Licence.codes() + ".");
    }

    /** Who guesses it reads every number of the installation, and nothing counts the tries. */
    private void checkMetrics() {
        var token = environment.getOrDefault("TERINOVATIF_METRICS_TOKEN", "");
        if (!token.isEmpty() && token.strip().length() < METRICS_TOKEN)
            throw new WrongSetting(
                    "TERINOVATIF_METRICS_TOKEN",
                    "terlalu pendek; isi paling sedikit " + METRICS_TOKEN
                            + " karakter acak, misalnya dari openssl rand -hex 32, atau kosongkan.");
    }

    private void checkDataFolder() {
        var folder =
                Path.of(environment.getOrDefault("TERINOVATIF_DATA", "data")).toAbsolutePath();
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new WrongSetting(
                    "TERINOVATIF_DATA", "folder " + folder + " tidak dapat dibuat; pilih folder lain.", e);
        }
        if (!Files.isWritable(folder))
            throw new WrongSetting(
                    "TERINOVATIF_DATA",
                    "folder " + folder
                            + " tidak dapat ditulisi oleh pengguna ini; ubah pemiliknya atau pilih folder lain.");
        checkNobodyElse(folder);
    }

    /** A second start on the same folder stops here with one line, long before PostgreSQL would complain. */
    private void checkNobodyElse(Path folder) {
        var lock = folder.resolve("postgres").resolve("lock");
        if (environment.containsKey("SPRING_DATASOURCE_URL") || !Files.exists(lock)) return;
        try (var channel = FileChannel.open(lock, StandardOpenOption.WRITE);
                var free = channel.tryLock()) {
            if (free == null)
                throw new WrongSetting(
                        "TERINOVATIF_DATA",
                        "folder " + folder
                                + " sedang dipakai Terinovatif lain; hentikan yang itu atau pilih folder lain.");
        } catch (IOException e) {
            throw new WrongSetting(
                    "TERINOVATIF_DATA", "folder " + folder + " milik pengguna lain; pilih folder lain.", e);
        }
    }

    private void checkBucket() {
        var given = BUCKET.stream().filter(environment::containsKey).toList();
        if (given.isEmpty() || given.size() == BUCKET.size()) return;
        var missing = BUCKET.stream().filter(name -> !given.contains(name)).toList();
        throw new WrongSetting(missing.getFirst(), "belum diisi; penyimpanan objek memerlukan keempat " + BUCKET + ".");
    }

    /** Behind a proxy only {@code TERINOVATIF_URL} says how this installation is reached. */
    private void checkProxy() {
        checkAddress();
        var proxies = environment.get("TERINOVATIF_PROXY");
        if (proxies == null || proxies.isBlank()) return;
        try {
            TrustedProxies.of(proxies);
        } catch (IllegalArgumentException e) {
            throw new WrongSetting(
                    "TERINOVATIF_PROXY",
                    "\"" + proxies + "\" bukan daftar alamat; isi misalnya 127.0.0.1 atau 10.0.0.0/8,::1.",
                    e);
        }
        require("TERINOVATIF_URL", "isi alamat situs ini di balik proksi, misalnya https://inovasi.daerah.go.id.");
    }

    private void checkAddress() {
        var address = environment.get("TERINOVATIF_URL");
        if (address != null && !address.matches("https?://[^\\s/]+(/[^\\s?#]*)?"))
            throw new WrongSetting(
                    "TERINOVATIF_URL",
                    "\"" + address + "\" bukan alamat situs; isi misalnya https://inovasi.daerah.go.id.");
    }

    /** A letter outside a request can only carry a link when the public address is known. */
    private void checkMail() {
        checkNumber("TERINOVATIF_MAIL_PORT");
        if (!environment.containsKey("TERINOVATIF_MAIL_HOST")) return;
        require("TERINOVATIF_MAIL_FROM", "isi alamat pengirim, misalnya inovasi@daerah.go.id.");
        require(
                "TERINOVATIF_URL",
                "isi alamat situs ini, misalnya https://inovasi.daerah.go.id, untuk tautan di surel.");
    }

    private void require(String name, String remedy) {
        if (!environment.containsKey(name)) throw new WrongSetting(name, "belum diisi; " + remedy);
    }

    private void checkSecondStep() {
        var text = environment.getOrDefault("TERINOVATIF_SECOND_STEP", "");
        if (!text.isEmpty() && !text.equals("wajib"))
            throw new WrongSetting(
                    "TERINOVATIF_SECOND_STEP", "\"" + text + "\" tidak dikenal; isi wajib, atau kosongkan.");
    }

    /** Each provider needs four settings of its own name; {@code TERINOVATIF_OIDC=pemda} needs {@code TERINOVATIF_OIDC_PEMDA_ISSUER}. */
    private void checkProviders() {
        for (var id : environment.getOrDefault("TERINOVATIF_OIDC", "").split(",", -1)) {
            if (id.isBlank()) continue;
            if (!id.strip().matches("[a-z][a-z0-9]{0,30}"))
                throw new WrongSetting(
                        "TERINOVATIF_OIDC",
                        "\"" + id.strip() + "\" bukan nama pendek; isi huruf kecil dan angka saja, misalnya pemda.");
            var root = "TERINOVATIF_OIDC_" + id.strip().toUpperCase(Locale.ROOT);
            for (var part : List.of("_ISSUER", "_CLIENT", "_SECRET"))
                require(root + part, "penyedia " + id.strip() + " memerlukannya; tanyakan kepada pengelola penyedia.");
        }
    }

    private void checkScanner() {
        var address = environment.get("TERINOVATIF_CLAMD");
        if (address != null && !address.matches("/.+|[^:/\\s]+:\\d{1,5}"))
            throw new WrongSetting(
                    "TERINOVATIF_CLAMD",
                    "\"" + address
                            + "\" bukan alamat; isi nama:port seperti localhost:3310 atau alamat soket seperti /run/clamav/clamd.ctl.");
    }

    private void checkDatabase() {
        var url = environment.get("SPRING_DATASOURCE_URL");
        if (url == null) return;
        if (!url.startsWith("jdbc:postgresql:"))
            throw new WrongSetting(
                    "SPRING_DATASOURCE_URL", "harus berawalan jdbc:postgresql:, basis data lain tidak didukung.");
        var user = environment.get("SPRING_DATASOURCE_USERNAME");
        if (user == null)
            throw new WrongSetting("SPRING_DATASOURCE_USERNAME", "belum diisi; isi nama pengguna PostgreSQL.");
        DriverManager.setLoginTimeout(5);
        try (var connection =
                DriverManager.getConnection(url, user, environment.getOrDefault("SPRING_DATASOURCE_PASSWORD", ""))) {
            if (!connection.isValid(5)) throw new SQLException("tidak menjawab");
        } catch (SQLException e) {
            throw new WrongSetting(
                    "SPRING_DATASOURCE_URL", "PostgreSQL tidak dapat dihubungi (" + e.getMessage() + ").", e);
        }
    }
}
