package id.terinovatif.demo;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.demo.story.Road;
import id.terinovatif.demo.story.Stories;
import id.terinovatif.demo.story.Story;
import id.terinovatif.innovation.profile.Profile;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The demo's texts before anybody types them in. */
class DemoStoriesTest {
    private final List<Story> stories = new Stories(Map.of()).all();

    @Test
    void they_are_the_same_at_every_start() {
        assertThat(new Stories(Map.of()).all()).isEqualTo(stories);
    }

    @Test
    void whatever_is_handed_in_has_at_least_300_words() {
        assertThat(stories)
                .filteredOn(story -> story.road() != Road.DRAFT)
                .allSatisfy(story -> assertThat(Profile.words(story.text("rancang_bangun")))
                        .as(story.name())
                        .isBetween(300, 900));
    }

    @Test
    void no_word_of_the_recipe_is_left_in_a_text() {
        assertThat(stories)
                .allSatisfy(story -> assertThat(story.fields().values())
                        .allSatisfy(text -> assertThat(text).doesNotContain("{", "}", "null")));
    }

    @Test
    void no_two_innovations_tell_the_same_story() {
        var told = stories.stream()
                .map(story -> story.text("rancang_bangun"))
                .filter(text -> !text.isEmpty())
                .toList();
        assertThat(new HashSet<>(told)).hasSameSizeAs(told);
        assertThat(stories.stream().collect(groupingBy(Story::name)).values())
                .allSatisfy(same -> assertThat(same).hasSize(1));
    }

    @Test
    void drafts_reach_from_empty_to_nearly_complete() {
        var drafts = stories.stream()
                .filter(story -> story.road() == Road.DRAFT)
                .map(story -> Profile.words(story.text("rancang_bangun")))
                .toList();
        assertThat(drafts).contains(0).anyMatch(words -> words > 200);
        assertThat(drafts).hasSizeGreaterThan(30);
    }
}
