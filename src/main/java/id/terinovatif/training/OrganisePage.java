package id.terinovatif.training;

import id.terinovatif.account.Agencies;
import id.terinovatif.shared.web.Faults;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page on which a bimtek is put together, as it is or with what was typed and is wrong. */
@Component
class OrganisePage {
    private final Programme programme;
    private final Agencies agencies;

    OrganisePage(Programme programme, Agencies agencies) {
        this.programme = programme;
        this.agencies = agencies;
    }

    /** A form of a step was not accepted; {@code typed} and the faults go by the ids of its fields. */
    ModelAndView refused(Training training, SetupStep step, Map<String, String> typed, Faults faults) {
        return new ModelAndView(step.page(), view(training, step, typed, faults), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    Map<String, Object> view(Training training, SetupStep step, Map<String, String> typed, Faults faults) {
        var view = new HashMap<String, Object>();
        view.put("training", training);
        view.put("step", step);
        view.put("setup", Setup.of(training, programme));
        view.put("form", TrainingForm.over(training, typed));
        view.put("typed", typed);
        view.put("faults", faults);
        view.put("timetable", programme.timetable(training));
        view.put("speakers", programme.speakers(training));
        view.put("topics", programme.topics(training));
        view.put("materials", programme.materials(training));
        view.put("quotas", Quotas.lines(agencies.of(training.regionId()), programme.invited(training), typed));
        return view;
    }
}
