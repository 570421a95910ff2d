package id.terinovatif.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HelpTest {
    private static final Help HELP = Help.load();

    @Test
    void every_known_indicator_of_every_edition_has_a_question_and_examples() {
        assertThat(Instruments.load(null).all())
                .flatExtracting(Instrument::indicators)
                .extracting(Indicator::code)
                .filteredOn(code -> !code.equals("SPD.BELUM_DIKETAHUI"))
                .allSatisfy(code -> assertThat(HELP.indicator(code)).as(code).isPresent());
    }

    @Test
    void every_field_of_every_edition_has_a_question_and_a_hint() {
        assertThat(Instruments.load(null).all())
                .flatExtracting(Instrument::profileFields)
                .extracting(ProfileField::code)
                .allSatisfy(code -> assertThat(HELP.field(code)).as(code).isPresent());
    }

    @Test
    void questions_are_questions_and_the_help_says_whose_it_is() {
        assertThat(HELP.indicators().values())
                .allSatisfy(one -> assertThat(one.question()).endsWith("?"));
        assertThat(HELP.profile().values())
                .allSatisfy(one -> assertThat(one.question()).endsWith("?"));
        assertThat(HELP.source()).contains("bukan ketentuan kementerian");
    }
}
