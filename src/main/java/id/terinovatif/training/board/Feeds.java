package id.terinovatif.training.board;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import id.terinovatif.training.Training;
import id.terinovatif.training.Trainings;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Sends each watched board to its screens, once a second and only when something changed. A board is read once for all its
 * screens. Lines are closed after a while; browsers come back by themselves and rights are asked again.
 */
@Component
class Feeds {
    private record Place(long regionId, long trainingId) {}

    private final Map<Place, List<Feed>> open = new ConcurrentHashMap<>();
    private final Trainings trainings;
    private final Boards boards;
    private final TemplateEngine templates;
    private final Clock clock;
    private final Duration longest;

    Feeds(
            Trainings trainings,
            Boards boards,
            TemplateEngine templates,
            Clock clock,
            @Value("${terinovatif.board.line:PT2M}") Duration longest) {
        this.trainings = trainings;
        this.boards = boards;
        this.templates = templates;
        this.clock = clock;
        this.longest = longest;
    }

    SseEmitter open(Training training) {
        var feed = new Feed(clock.instant());
        var feeds = open.computeIfAbsent(
                new Place(training.regionId(), training.id()), place -> new CopyOnWriteArrayList<>());
        feeds.add(feed);
        feed.emitter().onCompletion(() -> feeds.remove(feed));
        feed.emitter().onError(problem -> feeds.remove(feed));
        feed.show(html(training));
        return feed.emitter();
    }

    @Scheduled(fixedDelay = 1000)
    void send() {
        open.forEach((place, feeds) -> {
            var tired = clock.instant().minus(longest);
            for (var feed : feeds) if (feed.openedBefore(tired)) feed.emitter().complete();
            if (feeds.isEmpty()) return;
            var board = html(trainings.find(place.regionId(), place.trainingId()));
            for (var feed : feeds) feed.show(board);
        });
    }

    @EventListener(ContextClosedEvent.class)
    void close() {
        open.values().forEach(feeds -> feeds.forEach(feed -> feed.emitter().complete()));
    }

    private String html(Training training) {
        var output = new StringOutput();
        templates.render(
                "training/board/isi.jte", Map.of("board", boards.of(training), "path", training.path()), output);
        return output.toString();
    }
}
