package id.terinovatif.shared.web;

import jakarta.annotation.PreDestroy;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Who came first is served first. Three requests for each core work at once; more would share the same cores, and some would wait for all
 * others. A turn begins when a form or file has arrived whole and ends when its answer is written out, so no thin link holds one. It orders
 * and never refuses: who works longer than a page takes is waiting for something else and gives the turn on, and who has waited that long
 * goes without one.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 30)
class Turns extends OncePerRequestFilter {
    private final Semaphore free;
    private final long longest; // milliseconds
    private final ScheduledThreadPoolExecutor ends = new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().daemon().name("giliran").factory());

    @Autowired
    Turns() {
        this(3 * Runtime.getRuntime().availableProcessors(), Duration.ofMillis(500));
    }

    Turns(int atOnce, Duration longest) {
        free = new Semaphore(atOnce, true);
        this.longest = longest.toMillis();
        ends.setRemoveOnCancelPolicy(true);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/static/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try (var turn = await()) {
            chain.doFilter(request, new UntilWritten(response, turn));
        }
    }

    /** Waits for a turn; the caller ends it. */
    Turn await() {
        try {
            return new Turn(free.tryAcquire(longest, TimeUnit.MILLISECONDS));
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return new Turn(false);
        }
    }

    @PreDestroy
    void stop() {
        ends.shutdownNow();
    }

    /** One request's turn. */
    final class Turn implements AutoCloseable {
        private final AtomicBoolean held;
        private final @Nullable Future<?> end;

        private Turn(boolean held) {
            this.held = new AtomicBoolean(held);
            end = held ? ends.schedule(this::giveOn, longest, TimeUnit.MILLISECONDS) : null;
        }

        private void giveOn() {
            if (held.compareAndSet(true, false)) free.release();
        }

        @Override
        public void close() {
            giveOn();
            if (end != null) end.cancel(false);
        }
    }

    private static final class UntilWritten extends HttpServletResponseWrapper {
        private final Turn turn;

        UntilWritten(HttpServletResponse response, Turn turn) {
            super(response);
            this.turn = turn;
        }

        @Override
        public ServletOutputStream getOutputStream() throws IOException {
            turn.close();
            return super.getOutputStream();
        }

        @Override
        public PrintWriter getWriter() throws IOException {
            turn.close();
            return super.getWriter();
        }
    }
}
