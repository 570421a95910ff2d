package id.terinovatif.training.board;

import java.io.IOException;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** One open line to one screen; a slow one misses states in between rather than keeping the others waiting. */
final class Feed {
    private final SseEmitter emitter = new SseEmitter(0L);
    private final Instant opened;
    private final AtomicBoolean sending = new AtomicBoolean();
    private volatile String shown = "";

    Feed(Instant opened) {
        this.opened = opened;
    }

    SseEmitter emitter() {
        return emitter;
    }

    boolean openedBefore(Instant moment) {
        return opened.isBefore(moment);
    }

    void show(String board) {
        if (board.equals(shown) || !sending.compareAndSet(false, true)) return;
        Thread.ofVirtual().start(() -> {
            try {
                emitter.send(SseEmitter.event().reconnectTime(500).data(board));
                shown = board;
            } catch (IOException | IllegalStateException gone) {
                emitter.complete();
            } finally {
                sending.set(false);
            }
        });
    }
}
