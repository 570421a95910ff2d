package id.terinovatif.training;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import id.terinovatif.account.Role;
import id.terinovatif.training.checkin.Crowd;
import id.terinovatif.world.Chromium;
import id.terinovatif.world.Drafts;
import id.terinovatif.world.RealServer;
import id.terinovatif.world.Visitor;
import id.terinovatif.world.Walk;
import id.terinovatif.world.World;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The way of one bimtek in a real browser: from its name to a level that rises. */
@RealServer
class BimtekWalkTest extends Walk {
    private static final int PHONE = 360;
    private static final int PROJECTOR = 1280;

    private final Trainings trainings;
    private final String today = LocalDate.now(ZoneId.of("Asia/Makassar")).toString();
    private final World.Place place;

    BimtekWalkTest(World world, Trainings trainings) {
        super(world);
        this.trainings = trainings;
        this.place = world.place();
    }

    @Test
    void from_an_empty_form_to_a_level_that_rises(@TempDir Path folder) throws IOException {
        var innovation = Drafts.begin(world.as(place.email(Role.OPERATOR)), "TIMBANG CERIA");
        var admin = signedIn(PHONE, place.email(Role.ADMIN));
        var path = create(admin);
        nominate(path);

        var operator = signedIn(PHONE, place.email(Role.OPERATOR));
        go(operator, path);
        look(operator);
        button(operator, "Buka tiket saya").click();
        look(operator);
        var ticket = operator.locator("code").innerText();

        fillTheHall(path);
        readByCamera(path, TicketFilm.of(ticket, folder));
        operator.reload();
        assertThat(operator.locator(".tag.ok")).hasText("Hadir");

        watchTheBoard(path, innovation);
        go(admin, path + "/berkas");
        look(admin);
        admin.getByText("Terbitkan sertifikat").click();
        assertThat(admin.locator(".numbers dd").nth(2)).hasText("120");
        verify(operator, path);
        file(operator, path, innovation);
        assertThat(faults).isEmpty();
    }

    /** An admin types in what the letter says and publishes it. */
    private String create(Page admin) {
        go(admin, "/bimtek");
        look(admin);
        button(admin, "Susun bimtek baru").click();
        look(admin);
        fill(admin, List.of("nama", "tujuan", "tempat", "kursi"));
        admin.getByText("Simpan dan lanjutkan").click();
        look(admin);
        var path = admin.url().substring(world.address().length()).replace("/susun", "");
        button(admin, "Lanjutkan: 2 Jadwal").click();
        look(admin);
        Map.of("judul", "Rancang bangun yang terukur", "hari", today)
                .forEach((field, value) -> admin.locator("#" + field).fill(value));
        admin.locator("form[action$='/sesi'] button").click();
        assertThat(admin.getByText("Sesi ditambahkan.")).isVisible();
        go(admin, path + "/susun/terbit");
        admin.getByText("Terbitkan", new Page.GetByTextOptions().setExact(true))
                .last()
                .click();
        assertThat(admin.getByRole(AriaRole.ALERT)).containsText("Belum ada perangkat daerah yang diundang.");
        look(admin);
        fill(admin, List.of("penanda", "jabatan", "nip"));
        admin.getByText("Simpan penanda tangan").click();
        go(admin, path + "/susun/materi");
        look(admin);
        button(admin, "Lanjut ke 4 Jatah dan undangan").click();
        fill(admin, List.of("nomor", "tanggal"));
        admin.getByText("Simpan nomor surat").click();
        admin.locator("#berkas").setInputFiles(letter());
        admin.getByText("Unggah surat").click();
        assertThat(admin.getByText("surat-undangan.pdf").first()).isVisible();
        admin.getByLabel("Jatah Dinas Kesehatan").fill("200");
        admin.getByText("Simpan undangan").click();
        look(admin);
        go(admin, path + "/susun");
        look(admin);
        button(admin, "5 Terbitkan").click();
        button(admin, "Terbitkan").click();
        assertThat(admin.getByText("Bimtek terbit")).isVisible();
        look(admin);
        return path;
    }

    private static void fill(Page admin, List<String> fields) {
        var facts = Bimtek.facts(200);
        fields.forEach(field -> admin.locator("#" + field).fill(facts.getOrDefault(field, "")));
    }

    private static FilePayload letter() {
        return new FilePayload("surat-undangan.pdf", "application/pdf", Drafts.pdf("Undangan Bimtek Inovasi Daerah"));
    }

    private void nominate(String path) {
        var head = signedIn(PHONE, place.email(Role.AGENCY_HEAD));
        go(head, path);
        look(head);
        head.getByText("Usulkan orang dari perangkat daerah Anda").click();
        head.getByLabel("Usulkan")
                .selectOption(head.locator("#orang option", new Page.LocatorOptions().setHasText("operator"))
                        .getAttribute("value"));
        button(head, "Usulkan").click();
        assertThat(head.locator(".tasks")).containsText("diusulkan kepala");
        look(head);
    }

    /** A hundred and nineteen tickets come in three batches whose edges were sent twice, and all of them once more. */
    private void fillTheHall(String path) {
        var training = trainings.find(place.region().id(), Long.parseLong(path.substring(path.lastIndexOf('/') + 1)));
        var tickets = Crowd.tickets(world, place, training, 119);
        var desk = world.as(place.email(Role.ADMIN));
        desk.get(path + "/absen");
        assertThat(send(desk, path, tickets.subList(0, 50))).contains("\"hadir\":50");
        assertThat(send(desk, path, tickets.subList(40, 100))).contains("\"hadir\":100", "SUDAH");
        assertThat(send(desk, path, tickets.subList(90, 119))).contains("\"hadir\":119", "SUDAH");
        assertThat(send(desk, path, tickets)).contains("\"hadir\":119").doesNotContain("\"HADIR\"", "DITOLAK");
    }

    private String send(Visitor desk, String path, List<String> tickets) {
        return desk.typing(path + "/absen", Map.of("hari", today, "tiket", String.join(",", tickets)))
                .body();
    }

    private void readByCamera(String path, Path film) {
        try (var browser = Chromium.seeing(film)) {
            var desk = signedIn(browser, PHONE, place.email(Role.ADMIN));
            go(desk, path + "/absen");
            assertThat(desk.locator("[data-hadir]")).hasText("119");
            look(desk);
            desk.getByText("Baca tiket dengan kamera").click();
            assertThat(desk.locator("[data-terbaca]")).containsText("hadir.");
            assertThat(desk.locator("[data-hadir]")).hasText("120");
            assertThat(desk.locator("[data-kabar]")).hasText("Semua terkirim.");
            look(desk);
        }
    }

    /** The projector shows what a participant saves, without anybody touching it. */
    private void watchTheBoard(String path, String innovation) {
        world.jdbc()
                .sql("update training_session set starts = '00:00', ends = '23:59' where region_id = ?")
                .param(place.region().id())
                .update();
        var board = signedIn(PROJECTOR, place.email(Role.ADMIN));
        go(board, path + "/papan");
        assertThat(board.locator("[data-sambungan]")).containsText("Tersambung");
        assertThat(board.locator("[data-papan]")).not().containsText("Indikator: ");
        var writer = signedIn(PHONE, place.email(Role.OPERATOR));
        go(writer, innovation + "/indikator/SID.REGULASI");
        writer.locator("[name=tingkat][value='2']").check();
        assertThat(board.locator("[data-papan]")).containsText("Indikator: ");
        look(board);
        go(writer, path + "/papan");
        look(writer);
    }

    private void verify(Page operator, String path) {
        go(operator, path);
        operator.getByText("Kehadiran dan sertifikat").click();
        look(operator);
        var number = operator.locator("strong").first().innerText();
        var stranger = chromium.person(PHONE).newPage();
        go(stranger, "/sertifikat");
        look(stranger);
        stranger.getByLabel("Nomor sertifikat").fill(number);
        button(stranger, "Periksa").click();
        assertThat(stranger.getByText("Asli.")).isVisible();
        assertThat(stranger.locator(".facts")).containsText("Orang operator");
        look(stranger);
    }

    private void file(Page operator, String path, String innovation) {
        go(operator, innovation + "/indikator/SID.BIMTEK");
        assertThat(operator.locator("[name=tingkat][value='1']")).not().isChecked();
        go(operator, path + "/sertifikat");
        button(operator, "Jadikan bukti").click();
        assertThat(operator.getByText("1 kali dalam 20")).isVisible();
        look(operator);
        go(operator, innovation + "/indikator/SID.BIMTEK");
        assertThat(operator.locator("[name=tingkat][value='1']")).isChecked();
        for (var paper : List.of("surat-undangan", "Daftar-hadir", "Sertifikat-"))
            assertThat(operator.getByText(paper).first()).isVisible();
        look(operator);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .or(page.getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true)));
    }
}
