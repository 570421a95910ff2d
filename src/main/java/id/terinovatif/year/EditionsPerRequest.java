package id.terinovatif.year;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Whoever asks is answered under the editions of this moment, whichever node took them in. */
@Configuration(proxyBeanMethods = false)
class EditionsPerRequest implements WebMvcConfigurer, HandlerInterceptor {
    private final Editions editions;

    EditionsPerRequest(Editions editions) {
        this.editions = editions;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).excludePathPatterns("/static/**", "/error");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!signedIn(request)) editions.refresh();
        return true;
    }

    /** A session is found together with the count of editions, see {@link Editions#refresh(long)}. */
    private static boolean signedIn(HttpServletRequest request) {
        return request.getUserPrincipal() != null && request.getSession(false) != null;
    }
}
