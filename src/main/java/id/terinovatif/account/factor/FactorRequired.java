package id.terinovatif.account.factor;

import id.terinovatif.account.User;
import id.terinovatif.account.session.WebSession;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Where {@code TERINOVATIF_SECOND_STEP} is {@code wajib}, admins, verifiers and leaders set their second step up before they see
 * anything else.
 */
@Configuration(proxyBeanMethods = false)
class FactorRequired implements WebMvcConfigurer, HandlerInterceptor {
    private static final String PAGE = "/akun/langkah-kedua";

    private final boolean required;

    FactorRequired(@Value("${terinovatif.second.step:}") String setting) {
        this.required = setting.equals("wajib");
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        if (required)
            registry.addInterceptor(this)
                    .excludePathPatterns(
                            PAGE, PAGE + "/**", "/static/**", "/error", "/masuk/**", "/api/**", "/actuator/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        var session = request.getSession(false);
        var needed = session != null
                && session.getAttribute(WebSession.WHO) instanceof User user
                && user.role().needsSecondStep()
                && !FactorInSession.isPassed(request);
        if (needed) response.sendRedirect(PAGE);
        return !needed;
    }
}
