package id.terinovatif.guide;

import id.terinovatif.account.SignedIn;
import id.terinovatif.account.User;
import id.terinovatif.shared.Missing;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** {@code /bantuan}: the year in a page, and whole examples. */
@Controller
class GuideController {
    private final List<Example> examples = Example.all();

    @GetMapping("/bantuan")
    String guide(@SignedIn @Nullable User user, Model model) {
        model.addAttribute("examples", examples);
        model.addAttribute("office", user == null ? null : user.region().office());
        return "guide/bantuan";
    }

    @GetMapping("/bantuan/contoh/{kode}")
    String example(@PathVariable String kode, Model model) {
        model.addAttribute(
                "example",
                examples.stream()
                        .filter(one -> one.slug().equals(kode))
                        .findFirst()
                        .orElseThrow(Missing::new));
        return "guide/contoh";
    }
}
