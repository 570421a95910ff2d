package id.terinovatif.world;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;

/** Listens to the statements that the programme sends to its database. */
@TestComponent
public class Statements implements BeanPostProcessor {
    private static final List<String> HEARD = new CopyOnWriteArrayList<>();
    private static volatile Predicate<Thread> listening = thread -> false;

    /** What requests sent while {@code action} ran; jobs and timers are not heard. */
    public static List<String> of(Runnable action) {
        HEARD.clear();
        listening = thread -> thread.getName().startsWith("tomcat-handler");
        try {
            action.run();
        } finally {
            listening = thread -> false;
        }
        return List.copyOf(HEARD);
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? heard(DataSource.class, source) : bean;
    }

    private static Object heard(Class<?> type, Object real) {
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
            if (method.getName().equals("prepareStatement") && listening.test(Thread.currentThread()))
                HEARD.add(String.valueOf(arguments[0]));
            try {
                var answer = method.invoke(real, arguments);
                return answer instanceof Connection connection
                                && !method.getName().equals("unwrap")
                        ? heard(Connection.class, connection)
                        : answer;
            } catch (InvocationTargetException failed) {
                throw failed.getCause();
            }
        });
    }
}
