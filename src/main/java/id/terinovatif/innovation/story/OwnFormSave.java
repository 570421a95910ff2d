package id.terinovatif.innovation.story;

import id.terinovatif.account.User;
import id.terinovatif.shared.Missing;
import id.terinovatif.shared.web.FormPrint;
import id.terinovatif.shared.web.Once;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Keeps a form of the region, once however often it is sent. */
@Component
class OwnFormSave {
    private final OwnForms forms;
    private final Once once;

    OwnFormSave(OwnForms forms, Once once) {
        this.forms = forms;
        this.once = once;
    }

    void begin(User user, Map<String, String> typed, FormPrint print) {
        once.make(user.regionId(), user.id(), print, () -> {
            forms.begin(
                    user,
                    OwnFormForm.text(typed, "nama"),
                    Integer.parseInt(OwnFormForm.text(typed, "tahun")),
                    OwnFormForm.text(typed, "sumber"),
                    OwnFormForm.certainty(typed).orElseThrow());
            return "";
        });
    }

    void add(User user, long form, OwnFormPart part, FormPrint print) {
        once.make(user.regionId(), user.id(), print, () -> {
            if (!forms.add(user, form, part)) throw new Missing();
            return "";
        });
    }
}
