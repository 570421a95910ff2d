package id.terinovatif.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The formats that come along, and what a format's file must say. */
class StoryFormatsTest {
    private static final String WHOLE = """
            code: uji
            name: Uji
            year: 2025
            source: "Surat"
            certainty: B
            slots:
              - {code: a, title: A, asks: "?", atoms: [inti], limits: [{kind: MAX, words: 200, source: "Surat", year: 2025, certainty: B}]}
            """;

    @Test
    void every_file_of_the_folder_is_read_and_no_other() throws IOException {
        try (var files = Files.list(Path.of("src/main/java/id/terinovatif/story/formats"))) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".yaml", "")))
                    .containsExactlyInAnyOrderElementsOf(StoryFormats.FILES);
        }
        assertThat(StoryFormats.shipped()).extracting(StoryFormat::code).containsExactlyElementsOf(StoryFormats.FILES);
    }

    @Test
    void a_limit_without_source_year_or_certainty_is_refused_with_its_place() {
        assertThat(FormatReader.read(WHOLE).slots()).hasSize(1);
        for (var part : List.of("source: \"Surat\", ", "year: 2025, ", ", certainty: B}"))
            assertThatThrownBy(() -> FormatReader.read(WHOLE.replace(part, part.startsWith(",") ? "}" : "")))
                    .as(part)
                    .isInstanceOf(InvalidFormat.class)
                    .hasMessageContaining("uji/a");
        assertThatThrownBy(() -> FormatReader.read(WHOLE.replace("words: 200, ", "")))
                .hasMessageContaining("belum diketahui ditulis U");
        assertThatThrownBy(() -> FormatReader.read(WHOLE.replace("certainty: B}", "certainty: U}")))
                .hasMessageContaining("belum diketahui ditulis U");
        assertThatThrownBy(() -> FormatReader.read(WHOLE.replace("[inti]", "[bumbu]")))
                .hasMessageContaining("\"bumbu\" tidak dikenal");
    }

    @Test
    void there_is_no_kipp_of_2024_and_the_limits_of_2025_are_unknown_and_say_so() {
        assertThat(StoryFormats.shipped()).noneMatch(one -> one.code().equals("kipp-2024"));
        assertThatThrownBy(() -> FormatReader.read(WHOLE.replace("year: 2025\n", "year: 2024\nscheme: KIPP\n")))
                .hasMessageContaining("tidak diadakan");
        assertThat(shipped("kipp-2025").slots())
                .allSatisfy(slot -> assertThat(slot.limits())
                        .allSatisfy(limit -> assertThat(limit.said()).isEqualTo("batas resmi belum diketahui")));
    }

    @Test
    void the_form_of_2023_has_its_words_and_the_video_its_five_minutes() {
        assertThat(shipped("kipp-2023").slots())
                .extracting(slot -> slot.limits().getFirst().words())
                .containsExactly(200, 300, 200, 200, 600, 100, 200, 200, 500);
        assertThat(shipped("iga-video").seconds()).isBetween(270, 300);
        assertThat(shipped("paparan-7").seconds()).isBetween(418, 422);
        assertThat(shipped("paparan-10").seconds()).isBetween(598, 602);
        assertThat(shipped("kovablik-jatim")
                        .slot("difusi_replikasi")
                        .orElseThrow()
                        .limits())
                .hasSize(2);
    }

    private static StoryFormat shipped(String code) {
        return StoryFormats.shipped().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
