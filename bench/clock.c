/*
 * Lets the clock of a process jump: adds the seconds that stand in the file CLOCK_SHIFT (eight bytes, of this machine) to what the
 * clock of the day says. Clocks that only measure how long something takes stay right, as they do when a real clock jumps; libfaketime
 * 0.9.10 lets timed waits of a Java process return at once, so that it does not get as far as its database.
 * Loaded by LD_PRELOAD into the programme and, through it, into its PostgreSQL.
 */
#define _GNU_SOURCE
#include <fcntl.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

static volatile int64_t *shift;

__attribute__((constructor)) static void map_shift(void) {
    const char *file = getenv("CLOCK_SHIFT");
    int opened = file ? open(file, O_RDONLY | O_CLOEXEC) : -1;
    if (opened < 0) return;
    void *mapped = mmap(NULL, sizeof(int64_t), PROT_READ, MAP_SHARED, opened, 0);
    if (mapped != MAP_FAILED) shift = mapped;
    close(opened);
}

int clock_gettime(clockid_t id, struct timespec *at) {
    int failed = (int) syscall(SYS_clock_gettime, id, at);
    if (!failed && shift && (id == CLOCK_REALTIME || id == CLOCK_REALTIME_COARSE)) at->tv_sec += *shift;
    return failed;
}

int gettimeofday(struct timeval *restrict at, void *restrict zone) {
    struct timespec now;
    int failed = clock_gettime(CLOCK_REALTIME, &now);
    (void) zone;
    at->tv_sec = now.tv_sec;
    at->tv_usec = now.tv_nsec / 1000;
    return failed;
}

time_t time(time_t *at) {
    struct timespec now;
    clock_gettime(CLOCK_REALTIME, &now);
    if (at) *at = now.tv_sec;
    return now.tv_sec;
}
