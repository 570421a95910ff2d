package id.terinovatif.backup;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets a thread have a processor while hardly anybody else wants it, where the system can: nice(2) of Linux weighs each thread alone. */
final class Niceness {
    private static final Logger LOG = LoggerFactory.getLogger(Niceness.class);
    private static final int LEAST = 19;

    private Niceness() {}

    /** Of the calling thread, until its end; nothing where the system weighs whole programmes. */
    @SuppressWarnings("restricted") // a function of the system that takes one number and touches no memory
    static void least() {
        if (!System.getProperty("os.name", "").equals("Linux")) return;
        var linker = Linker.nativeLinker();
        try {
            var nice = linker.downcallHandle(
                    linker.defaultLookup().findOrThrow("nice"),
                    FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT));
            int now = (int) nice.invokeExact(LEAST);
            LOG.debug("this thread has niceness {}", now);
        } catch (Throwable none) { // a copy at full weight is still a copy
            LOG.info("copies have the weight of pages here: {}", none.toString());
        }
    }
}
