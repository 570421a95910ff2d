package id.terinovatif.account;

import id.terinovatif.shared.Missing;
import id.terinovatif.year.Years;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Fills a controller's {@link OpenedYear}. */
@Configuration(proxyBeanMethods = false)
class OpenedYearResolver implements HandlerMethodArgumentResolver, WebMvcConfigurer {
    private final Years years;

    OpenedYearResolver(Years years) {
        this.years = years;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.hasParameterAnnotation(OpenedYear.class);
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var year = years.find(regionId(), asked(request)).orElseThrow(Missing::new);
        return parameter.getParameterType() == int.class ? year.year() : year;
    }

    private static int asked(NativeWebRequest request) {
        var path =
                request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
        var words = path instanceof Map<?, ?> variables ? String.valueOf(variables.get("tahun")) : "";
        if (!words.matches("\\d{1,6}")) throw new Missing();
        return Integer.parseInt(words);
    }

    private static long regionId() {
        var signedIn = SecurityContextHolder.getContext().getAuthentication();
        if (signedIn != null && signedIn.getPrincipal() instanceof User user) return user.regionId();
        throw new Missing();
    }
}
