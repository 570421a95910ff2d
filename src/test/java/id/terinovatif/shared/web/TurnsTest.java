package id.terinovatif.shared.web;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.world.Await;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class TurnsTest {
    private static final Duration LONG = Duration.ofMinutes(5);

    @Test
    void who_came_first_is_served_first() throws Exception {
        var turns = new Turns(1, LONG);
        var order = new ConcurrentLinkedQueue<Integer>();
        var done = new CountDownLatch(5);
        var first = turns.await();
        for (int i = 1; i <= 5; i++) {
            int place = i;
            var person = Thread.ofVirtual().start(() -> {
                var turn = turns.await();
                order.add(place);
                turn.close();
                done.countDown();
            });
            Await.until("orang itu menunggu", () -> person.getState() == Thread.State.TIMED_WAITING);
        }
        assertThat(order).isEmpty();
        first.close();
        assertThat(done.await(10, SECONDS)).isTrue();
        assertThat(order).containsExactlyElementsOf(List.of(1, 2, 3, 4, 5));
    }

    @Test
    void a_request_that_waits_for_something_else_does_not_keep_others_waiting() {
        var turns = new Turns(1, Duration.ofMillis(50));
        try (var waiting = turns.await();
                var next = turns.await();
                var after = turns.await()) {
            assertThat(List.of(waiting, next, after)).hasSize(3); // each came in, though nobody ended
        }
    }

    @Test
    void a_turn_that_is_ended_twice_makes_room_for_one() {
        var turns = new Turns(1, LONG);
        var ended = turns.await();
        ended.close();
        ended.close();
        try (var only = turns.await()) {
            var next = Thread.ofVirtual().start(() -> turns.await().close());
            Await.until("orang kedua menunggu", () -> next.getState() == Thread.State.TIMED_WAITING);
            assertThat(only).isNotNull();
        }
    }
}
