package id.terinovatif.evidence.arrival;

import id.terinovatif.account.User;
import java.io.FileNotFoundException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartRequest;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Fills a controller's {@link Brought}: the parts {@code berkas}, and the person's own uploads named in {@code unggahan}. */
@Configuration(proxyBeanMethods = false)
class BroughtResolver implements HandlerMethodArgumentResolver, WebMvcConfigurer {
    private final ResumableUploads uploads;

    BroughtResolver(ResumableUploads uploads) {
        this.uploads = uploads;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Brought.class;
    }

    @Override
    public Brought resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var files = new ArrayList<BroughtFile>();
        var multipart = request.getNativeRequest(MultipartRequest.class);
        if (multipart != null)
            multipart.getFiles("berkas").stream()
                    .filter(BroughtResolver::chosen)
                    .forEach(file -> files.add(new BroughtFile(file.getOriginalFilename(), file, false, () -> {})));
        var named = request.getParameterValues("unggahan");
        if (named != null) for (var id : named) files.add(uploaded(id));
        return new Brought(List.copyOf(files));
    }

    /** Also true for a chosen file of zero bytes, so that it is refused with its reason instead of being passed over. */
    private static boolean chosen(MultipartFile file) {
        return !Objects.requireNonNullElse(file.getOriginalFilename(), "").isEmpty();
    }

    private BroughtFile uploaded(String id) {
        var signedIn = SecurityContextHolder.getContext().getAuthentication();
        if (signedIn != null && signedIn.getPrincipal() instanceof User user)
            return uploads.finished(user, id).orElseGet(() -> missing(id, !uploads.has(user, id)));
        return missing(id, true);
    }

    private static BroughtFile missing(String id, boolean gone) {
        return new BroughtFile(
                null,
                () -> {
                    throw new FileNotFoundException("upload " + id.replaceAll("[^0-9a-f-]", "?"));
                },
                gone,
                () -> {});
    }
}
